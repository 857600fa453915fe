/** Where progress is kept: one key of localStorage for both languages, or memory when there is none. */
import { merged, nothing, parsed, size, type Answer, type Exam, type Mission, type Prediction, type Progress, type Season } from './progress.ts';

export type * from './progress.ts';

export const KEY = 'funnelball';
const ASIDE = `${KEY}:aside:`;

/** Why progress is not kept as it should be; each is a phrase `store-…` of page.yml. */
export type Problem = 'unreadable' | 'newer' | 'blocked' | 'full';
export type Imported = { added: number } | 'unreadable' | 'newer';

export interface Store {
  read(): Progress;
  saveAnswer(id: string, answer: Answer): void;
  savePrediction(name: string, prediction: Prediction): void;
  saveMission(id: string, mission: Mission): void;
  saveExam(exam: Exam): void;
  saveSeason(season: Season): void;
  /** Forget the answers to these questions. */
  forget(ids: string[]): void;
  /** Progress as the text of a file, and back. */
  exported(): string;
  imported(text: string): Imported;
  problem(): Problem | null;
  /** Hear of every change and of every new problem; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** A place for one text; any of its methods may throw. */
export type Place = Pick<Storage, 'getItem' | 'setItem'>;

/** Keeps progress in that place; with `null` only as long as the page lives. */
export function storeIn(place: Place | null, now: () => string = () => new Date().toISOString()): Store {
  let memory = nothing();
  let problem: Problem | null = null;
  // Off where writing would destroy what is there.
  let mayWrite = true;
  const listeners = new Set<() => void>();
  const heard = () => listeners.forEach(listener => listener());

  const kept = () => {
    try {
      return place?.getItem(KEY) ?? null;
    } catch {
      problem = 'blocked';
      return null;
    }
  };

  // Read anew each time: another tab may have written.
  const read = (): Progress => {
    const text = mayWrite ? kept() : null;
    if (text === null) return memory;
    const found = parsed(text);
    if (typeof found === 'object') memory = problem === 'full' ? merged(memory, found.progress) : found.progress;
    if (found === 'newer') {
      problem = 'newer';
      mayWrite = false;
    } else if (found === 'unreadable' || !found.whole) {
      setAside(text);
    }
    return memory;
  };

  const setAside = (text: string) => {
    problem = 'unreadable';
    try {
      place!.setItem(ASIDE + now(), text);
      place!.setItem(KEY, JSON.stringify(memory));
    } catch {
      mayWrite = false;
    }
  };

  const write = (change: (progress: Progress) => Progress) => {
    memory = change(read());
    try {
      if (mayWrite) place?.setItem(KEY, JSON.stringify(memory));
    } catch {
      problem ??= 'full';
    }
    heard();
  };

  const put = (part: keyof Omit<Progress, 'v'>, id: string, entry: unknown) =>
    write(progress => ({ ...progress, [part]: { ...progress[part], [id]: entry } }));

  const imported = (text: string): Imported => {
    const theirs = parsed(text);
    if (typeof theirs === 'string') return theirs;
    write(mine => merged(mine, theirs.progress));
    return { added: size(theirs.progress) };
  };

  return {
    read,
    saveAnswer: (id, answer) => put('answers', id, answer),
    savePrediction: (name, prediction) => put('predictions', name, prediction),
    saveMission: (id, mission) => put('missions', id, mission),
    saveExam: exam => put('exams', exam.at, exam),
    saveSeason: season => put('seasons', String(season.seed), season),
    forget: ids =>
      write(progress => ({
        ...progress,
        answers: Object.fromEntries(Object.entries(progress.answers).filter(([id]) => !ids.includes(id))),
      })),
    exported: () => JSON.stringify(read(), null, 1),
    imported,
    problem: () => problem,
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The browser's own place. Merely asking for it may be forbidden, and some give null instead. */
export function pageStore(): Store {
  try {
    return storeIn(localStorage ?? forbidden);
  } catch {
    return storeIn(forbidden);
  }
}

const refuse = () => {
  throw new Error('storage is forbidden');
};
const forbidden: Place = { getItem: refuse, setItem: refuse };
