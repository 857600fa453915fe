/** A match that is being played: its paper and the answers so far. It survives a reload, not the closing of the tab. */
import type { Confidence, Json } from '../progress.ts';
import type { Question } from '../quiz/data.ts';
import { lookUp } from '../quiz/lookup.ts';
import { seedOf, untouched } from '../quiz/raw.ts';

const KEY = 'funnelball:final-match';
/** How many variants of a parametrised question there are. */
const VARIANTS = 100;

export interface Sitting {
  seed: number;
  paper: string[];
  /** Which question is on the screen. */
  at: number;
  raws: Record<string, Json>;
  feelings: Record<string, Confidence>;
  flagged: string[];
  /** Seconds that are left, below zero in overtime; null without a clock. */
  left: number | null;
}

/** Nothing answered yet. */
export const kickedOff = (seed: number, paper: string[], minutes: number | null): Sitting =>
  ({ seed, paper, at: 0, raws: {}, feelings: {}, flagged: [], left: minutes && minutes * 60 });

/** The answer on the screen; numbers that are drawn are others in every paper. */
export function rawOf(question: Question, { raws, seed }: Sitting): Json {
  return raws[question.id] ?? untouched(question, (seed % VARIANTS) + 1);
}

/** Whether there is something to grade. */
export function isAnswered(question: Question, { raws }: Sitting): boolean {
  const raw = raws[question.id];
  if (raw === undefined) return false;
  if (question.finite) return lookUp(question, question.finite, raw).verdict !== 'invalid';
  return JSON.stringify(raw) !== JSON.stringify(untouched(question, seedOf(question, raw)));
}

export function keep(sitting: Sitting | null) {
  try {
    if (sitting) sessionStorage.setItem(KEY, JSON.stringify(sitting));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Then a reload begins anew; nothing else depends on it.
  }
}

/** What was kept, if it is a match with questions that the bank still has. */
export function kept(known: string[]): Sitting | null {
  try {
    const found = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Sitting | null;
    const whole = found && Array.isArray(found.paper) && typeof found.raws === 'object' && Array.isArray(found.flagged);
    return whole && found.paper.length && found.paper.every(id => known.includes(id)) ? found : null;
  } catch {
    return null;
  }
}
