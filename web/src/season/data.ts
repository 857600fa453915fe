/** A season as the host writes it into a mount, and what Python says of it. */
import type { Language } from '../text.ts';

export interface SeasonData {
  kind: 'season';
  name: string;
  language: Language;
  /** Of the season that a page or a trainer chose; null for any. */
  seed: number | null;
  /** What a kernel has played already. */
  decisions?: Split[];
  /** The concepts that a report may name, with the page that teaches each. */
  concepts: Record<string, { name: string; href: string | null }>;
}

/** Thousands for each area, in the order of `Told.areas`. */
export type Split = number[];

export interface Happened {
  buyers: number;
  asked: number;
  answered: number;
  lost_waiting: number;
  waiting: number;
  late: number;
  won: number;
  confused: number;
  level: number;
  let_down: number;
  left: number;
  customers: number;
  margin: number;
  goals: number;
}

export interface Week {
  rival: string;
  outcome: 'won' | 'drawn' | 'lost';
  goals: number;
  against: number;
  split: Split;
  happened: Happened;
  standing: { awareness: number; readiness: number; briefed: number; trust: number; reps: number };
  matches: { firms: [string, string]; goals: [number, number] }[];
  place: number;
  prediction: { answer: number; difference: number; verdict: 'close' | 'far' } | null;
}

export interface Row {
  firm: string;
  played: number;
  won: number;
  drawn: number;
  lost: number;
  goals: number;
  against: number;
  difference: number;
  points: number;
  customers: number;
  margin: number;
}

export interface Diagnosis {
  funnel: { stage: string; people: number; lost: number | null }[];
  most_lost: string;
  areas: { area: string; spent: number; now: number; ahead: number; missed: number | null }[];
  best_now: string;
  best_ahead: string;
  least: string;
  weeks_ahead: number;
}

/** How yours would change: the other season less yours. */
export interface Change {
  area: string;
  concept: string;
  points: number;
  margin: number;
  place: number;
  from?: string;
}

export interface Report {
  place: number;
  points: number;
  margin: number;
  customers: number;
  strong: string;
  weak: string;
  rush: number;
  drought: number;
  brought: Change[];
  more: Change[];
  decided: (Change & { kind: 'carried' | 'missing' | 'too_much' })[];
  elsewhere: number[];
}

export interface Told {
  seed: number;
  week: number;
  of: number;
  budget: number;
  areas: string[];
  firms: string[];
  predicted: number[];
  weeks: Week[];
  table: Row[];
  next: string | null;
  diagnosis: Diagnosis | null;
  report: Report | null;
  code: string | null;
}

/** What was decided so far: enough to play it all again. */
export interface Played {
  seed: number;
  decisions: Split[];
  /** Customers that were expected to be won, by the week's index. */
  predictions: Record<string, number>;
}
