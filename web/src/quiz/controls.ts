/** What every kind of answer control is given. */
import type { Mark } from '../progress.ts';
import type { Phrases } from '../text.ts';
import type { Attempt } from './attempt.ts';
import type { Common } from './data.ts';

export interface ControlProps<Kind extends Common> {
  question: Kind;
  attempt: Attempt;
  change: (raw: never) => void;
  /** Changes the answer and has it checked at once. */
  submit: (raw: never) => void;
  phrases: Phrases;
  /** Starts every id and radio group of this question; no other question on the page has it. */
  prefix: string;
  /** The id of the prompt, which names the control. */
  label: string;
  /** The id of the sentence about an answer that cannot be graded, while there is one. */
  complaint: string | undefined;
}

/** How a part of the answer is marked: before the end only what the learner chose, so that nothing is given away. */
export function shownMark({ phase, grade }: Attempt, id: string): Mark | undefined {
  const mark = grade?.marks[id];
  if (phase === 'done' || mark === 'right' || mark === 'wrong') return mark;
  return undefined;
}

let count = 0;

/** A new start of ids; the random part keeps several front ends in one notebook apart. */
export const newPrefix = () => `fb-${Math.random().toString(36).slice(2, 7)}-${++count}`;
