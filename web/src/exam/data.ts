/** A final match as the host writes it into a mount, and what Python says of a paper. */
import type { SquadData } from '../squad/data.ts';

/** All that the team sheet knows, and what a paper is. */
export interface ExamData extends Omit<SquadData, 'kind'> {
  kind: 'exam';
  /** How many questions, for how many minutes with the clock, and the share of the score that is enough. */
  n: number;
  minutes: number;
  pass_mark: number;
  /** Of the paper that a trainer chose; null for any. */
  seed: number | null;
}

export interface Part {
  id: string;
  score: number;
  asked: number;
}

export interface Marked {
  score: number;
  passed: boolean;
  right: number;
  partial: number;
  wrong: number;
  left: number;
  by_concept: Part[];
  by_unit: Part[];
  by_level: Part[];
  misconceptions: { id: string; count: number }[];
}
