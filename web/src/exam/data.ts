/** A final match as the host writes it into a mount, and what Python says of a paper. */
import type { Concept, Unit } from '../squad/data.ts';
import type { Language } from '../text.ts';

export interface ExamData {
  kind: 'exam';
  name: string;
  language: Language;
  /** Where the files of the questions are, below the page; a kernel is asked instead. */
  questions: string | null;
  units: Unit[];
  concepts: Concept[];
  beliefs: Record<string, { text: string; concept: string }>;
  /** For Python; it says nothing about which answer is right. */
  index: { id: string }[];
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
