/** The life of one question: answering, checked, tried again, answer shown. No drawing here. */
import { useState } from 'preact/hooks';
import { BrainError, type Brain } from '../brain.ts';
import type { Answer, Confidence, Json, Review, Store } from '../store.ts';
import type { Grade, Invalid, Question } from './data.ts';
import { lookUp } from './lookup.ts';
import { fits, seedOf, startOfNextTry, untouched } from './raw.ts';

/** `tried`: checked and not right yet. `done`: right, or the answer was shown. */
export type Phase = 'answering' | 'checking' | 'tried' | 'done';

export interface Attempt {
  phase: Phase;
  raw: Json;
  confidence: Confidence | null;
  /** How many hints are shown. */
  hints: number;
  grade: Grade | null;
  /** Why the answer could not be graded; it cost nothing. */
  invalid: Invalid | null;
  trouble: BrainError | null;
  revealed: boolean;
  /** The question was answered before, when it read differently. */
  changed: boolean;
  /** Tries checked so far, those of earlier visits included. */
  tries: number;
}

export interface Actions {
  change(raw: Json): void;
  feel(confidence: Confidence): void;
  hint(): void;
  check(): void;
  /** Answer and check in one. */
  submit(raw: Json): void;
  /** Begin afresh with another variant of the question. */
  vary(seed: number): void;
  retry(): void;
  reveal(): void;
}

interface Room {
  question: Question;
  brain: Brain;
  store: Store;
  live: boolean;
  /** Asked again, as if for the first time: what was answered before is not shown. */
  anew?: boolean;
}

const AFRESH = { phase: 'answering', grade: null, invalid: null, trouble: null, revealed: false } as const;

export function useAttempt({ question, brain, store, live, anew }: Room): [Attempt, Actions] {
  const [attempt, setAttempt] = useState(() => (anew ? fresh(question) : opened(question, store)));
  const set = (part: Partial<Attempt>) => setAttempt(now => ({ ...now, ...part }));

  const settle = (grade: Grade | Invalid, asked: Attempt) => {
    if (grade.verdict === 'invalid') return set({ phase: 'answering', invalid: grade });
    const answer = answered(question, asked, grade, current(question, store));
    set({ phase: grade.verdict === 'correct' ? 'done' : 'tried', grade, invalid: null, tries: asked.tries + 1 });
    store.saveAnswer(question.id, answer);
  };

  const ask = (asked: Attempt) => {
    const { raw, confidence, hints } = asked;
    const args = live ? { id: question.id, raw, confidence, hints } : { question: question.key, raw };
    set({ raw, phase: 'checking', invalid: null, trouble: null });
    brain.call<Grade | Invalid>('answer', args).then(
      grade => settle(grade, asked),
      (trouble: BrainError) => set({ phase: 'answering', trouble }),
    );
  };

  const check = (asked: Attempt) => {
    if (asked.phase !== 'answering') return;
    if (!question.finite) return ask(asked);
    set({ raw: asked.raw });
    settle(lookUp(question, question.finite, asked.raw), asked);
  };

  const actions: Actions = {
    change: raw => set({ raw, phase: 'answering', grade: null, invalid: null }),
    feel: confidence => set({ confidence }),
    hint: () => set({ hints: attempt.hints + 1 }),
    check: () => check(attempt),
    submit: raw => check({ ...attempt, raw }),
    vary: seed => set({ ...AFRESH, raw: untouched(question, seed) }),
    retry: () => {
      const over = attempt.phase === 'done' || !attempt.grade;
      const raw = over
        ? untouched(question, seedOf(question, attempt.raw))
        : startOfNextTry(question, attempt.raw, attempt.grade!);
      set({ raw, phase: 'answering', grade: null, revealed: false });
    },
    reveal: () => {
      set({ phase: 'done', revealed: true });
      const answer = current(question, store);
      if (answer) store.saveAnswer(question.id, { ...answer, revealed: true, at: now() });
    },
  };
  return [attempt, actions];
}

/** The stored answer, if it is to this question as it reads today. */
export function current(question: Question, store: Store): Answer | undefined {
  const answer = store.read().answers[question.id];
  return answer?.hash === question.hash && fits(question, answer.raw) ? answer : undefined;
}

/** Nothing done yet. */
export const fresh = (question: Question): Attempt => ({
  phase: 'answering', raw: untouched(question), confidence: null, hints: 0, grade: null, invalid: null,
  trouble: null, revealed: false, changed: false, tries: 0,
});

function opened(question: Question, store: Store): Attempt {
  const stored = store.read().answers[question.id];
  const answer = current(question, store);
  const grade = answer ? restored(question, answer) : null;
  const done = grade?.verdict === 'correct' || answer?.revealed;
  if (!answer) return { ...fresh(question), changed: Boolean(stored) };
  return {
    ...fresh(question),
    phase: !grade ? 'answering' : done ? 'done' : 'tried',
    raw: answer.raw,
    confidence: answer.confidence,
    hints: Math.min(answer.hints, question.hints.length),
    grade,
    revealed: Boolean(answer.revealed),
    tries: answer.tries,
  };
}

function restored(question: Question, answer: Answer): Grade | null {
  const told = answer.verdict === 'correct' ? ['correct'] : [];
  if (!question.finite) return { marks: {}, feedback: told, ...answer };
  const grade = lookUp(question, question.finite, answer.raw);
  return grade.verdict === 'invalid' ? null : grade;
}

const now = () => new Date().toISOString();

/** What is kept of this try: the first one and its confidence stay as they were. */
export function answered({ hash }: Question, attempt: Attempt, grade: Grade, before: Answer | undefined): Answer {
  const { verdict, score, marks, feedback } = grade;
  const at = now();
  // A review keeps no marks: of the parts that were right no belief is to be read later.
  const unsound = feedback.filter(key => marks[key] !== 'right');
  return {
    hash, raw: attempt.raw, verdict, score, marks, feedback, at,
    confidence: before ? before.confidence : attempt.confidence,
    hints: Math.max(before?.hints ?? 0, attempt.hints),
    tries: (before?.tries ?? 0) + 1,
    first: before?.first ?? { verdict, score, at },
    reviews: [
      ...(before ? reviewsOf(before) : []),
      { at, verdict, score, confidence: attempt.confidence, hints: attempt.hints, feedback: unsound },
    ],
  };
}

/** The checks of an answer; one kept before they were has its first try. */
function reviewsOf({ reviews, first, confidence }: Answer): Review[] {
  return reviews ?? [{ ...first, confidence, hints: 0, feedback: [] }];
}
