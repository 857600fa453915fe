/** What a match has to tell so far. */
import type { Phrases } from '../text.ts';
import { GOAL, type Attack, type tally } from './choreography.ts';
import type { Point } from './drawing.ts';

export const crossesOf = (attacks: Attack[]): Point[] => attacks.filter(({ stage }) => stage < GOAL).map(({ end }) => end);
export const goalsOf = (attacks: Attack[]): Point[] => attacks.filter(({ stage }) => stage === GOAL).map(({ end }) => end);

/** How the last attack ended; before it, who has the ball. */
export function sentenceOf(shown: number, stages: number[], running: boolean, words: Phrases): string {
  if (shown) return words.t(`pitch-ended-${stages[shown - 1]}`, { n: shown });
  return words.t(running ? 'pitch-won' : 'pitch-before');
}

export function wholeMatch({ lost, goals }: ReturnType<typeof tally>, possessions: number, words: Phrases): string {
  const [lost0, lost1, lost2, lost3] = lost;
  return words.t('pitch-whole-match', { possessions, lost0, lost1, lost2, lost3, goals });
}
