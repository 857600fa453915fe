/** A quiz as the host writes it into a mount, in one language. */
import type { Json, Mark, Verdict } from '../progress.ts';
import type { Language } from '../text.ts';

export interface Choice {
  id: string;
  text: string;
}

export interface Source {
  text: string;
  href?: string | null;
}

/** What Python made of a possible answer. */
export interface Grade {
  verdict: Verdict;
  score: number;
  marks: Record<string, Mark>;
  /** Keys of the question's feedback, in reading order. */
  feedback: string[];
}

export interface Invalid {
  verdict: 'invalid';
  reason: string;
  /** The gap of a cloze that could not be read. */
  gap?: string;
}

/** All possible answers, graded when the page was built. */
export type Finite =
  | { kind: 'table'; answers: Record<string, Grade> }
  | { kind: 'cards'; marks: Record<string, Record<string, Mark>>; by_right: Omit<Grade, 'marks'>[] };

export interface Common {
  id: string;
  hash: string;
  level: string;
  concept: { id: string; name: string };
  prompt: string;
  hints: string[];
  explanation: string;
  sources: Source[];
  answer_text: string;
  feedback: Record<string, string>;
  misconceptions?: Record<string, string>;
  finite: Finite | null;
  /** The question as Python grades it, where the page has to ask. */
  key: Json;
}

/** What is chosen from a list: one, or of a multiple choice all that hold. */
export interface OptionsQuestion extends Common {
  options: Choice[];
}

export interface ChoiceQuestion extends OptionsQuestion {
  type: 'single-choice' | 'multiple-choice';
}

export interface TrueFalseQuestion extends Common {
  type: 'true-false';
  reasons: Choice[];
}

/** Beside the field of a number. */
export interface Unit {
  unit?: string | null;
  percent?: boolean;
}

export interface NumericQuestion extends Common, Unit {
  type: 'numeric';
}

export interface CategoriseQuestion extends Common {
  type: 'categorise';
  categories: Choice[];
  cards: Choice[];
}

export interface OrderQuestion extends Common {
  type: 'order';
  /** As first shown. */
  items: Choice[];
}

export interface MatchQuestion extends Common {
  type: 'match';
  pairs: Choice[];
  /** Some may fit none of the pairs, some fit two. */
  matches: Choice[];
}

export type Gap = { id: string } & (
  | { kind: 'choice'; options: Choice[] }
  | ({ kind: 'number' } & Unit)
  | { kind: 'text' }
);

export interface ClozeQuestion extends Common {
  type: 'cloze';
  /** Holds each gap once, as "{id}". */
  text: string;
  gaps: Gap[];
}

/** A zone or a player of the tactics board. */
export type Spot = { zone: string } | { player: string };

/** What the board shows as given; `from` and `to` are ids of players or zones. */
export interface Arrow {
  from: string;
  to: string;
  kind: 'pass' | 'run' | 'dribble';
}

export interface HotspotQuestion extends OptionsQuestion {
  type: 'hotspot';
  options: (Choice & { spot: Spot })[];
  arrows?: Arrow[] | null;
  /** Who or what has the ball. */
  ball?: string | null;
}

export interface SceneChoice extends Choice {
  /** The id of the next scene, or of an ending. */
  to: string;
  consequence: string;
  concept?: { id: string; name: string; href?: string | null } | null;
}

export interface Scene extends Choice {
  choices: SceneChoice[];
}

export interface ScenarioQuestion extends Common {
  type: 'scenario';
  /** It starts with the first. */
  scenes: Scene[];
  endings: Choice[];
}

export interface PredictQuestion extends Common, Unit {
  type: 'predict';
  /** Of a number that is predicted. */
  range?: { low: number; high: number; step: number } | null;
  /** Or one of these is predicted. */
  options?: Choice[] | null;
  /** What the model gave, in the unit shown; `link` leads to it. */
  /** `outcomes`: of each option that is a setting of the model; {} where the options are ranges. */
  run: { model: string; outcome: number; outcomes: Record<string, number>; link?: string | null };
}

/** The numbers of one variant, and the values to choose from where it is a choice. */
export interface Variant {
  seed: number;
  values: Record<string, number>;
  options?: { id: string; value: number }[] | null;
}

/** All its texts are templates, to be filled with the values of a variant. */
export interface ParametrisedQuestion extends Common, Unit {
  type: 'parametrised';
  ask: 'number' | 'choice';
  /** Of the values to choose from. */
  decimals?: number | null;
  /** The first one, to be drawn at once. */
  variant: Variant;
}

export type Question =
  | ChoiceQuestion
  | TrueFalseQuestion
  | NumericQuestion
  | CategoriseQuestion
  | OrderQuestion
  | MatchQuestion
  | ClozeQuestion
  | HotspotQuestion
  | ScenarioQuestion
  | PredictQuestion
  | ParametrisedQuestion;

export interface QuizData {
  kind: 'quiz';
  name: string;
  language: Language;
  title: string;
  questions: Question[];
}

export type TrueFalseRaw = { value: boolean | null; reason: string | null };
/** What was put, chosen or typed for each card, pair or gap. */
export type ByPart = Record<string, string>;
export type ParametrisedRaw = { seed: number; answer: string | null };
