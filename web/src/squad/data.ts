/** The team sheet as the host writes it into a mount, and what Python says of a learner. */
import type { Confidence } from '../progress.ts';
import type { Language } from '../text.ts';

export type State = 'mastered' | 'shaky' | 'new';

export interface Unit {
  id: string;
  number: number;
  name: string;
}

export interface Concept {
  id: string;
  number: number;
  unit: string;
  name: string;
  /** Where it is taught, if that is written. */
  href: string | null;
}

export interface SquadData {
  kind: 'squad';
  name: string;
  language: Language;
  /** Where the files of the questions are, below the page; a kernel is asked instead. */
  questions: string | null;
  units: Unit[];
  concepts: Concept[];
  beliefs: Record<string, { text: string; concept: string }>;
  /** For Python; it says nothing about which answer is right. */
  index: { id: string }[];
}

export interface Standing {
  concepts: { id: string; state: State; answered: number; right: number; of: number; due: number }[];
  answered: number;
  right: number;
  of: number;
  misconceptions: { id: string; count: number; questions: string[] }[];
  calibration: { confidence: Confidence; answers: number; right: number; share: number | null }[];
  due: string[];
  next: string | null;
  dates: string[];
}
