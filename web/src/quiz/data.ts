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
}

/** All possible answers, graded when the page was built. */
export type Finite =
  | { kind: 'table'; answers: Record<string, Grade> }
  | { kind: 'cards'; marks: Record<string, Record<string, Mark>>; by_right: Omit<Grade, 'marks'>[] };

interface Common {
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

export interface ChoiceQuestion extends Common {
  type: 'single-choice' | 'multiple-choice';
  options: Choice[];
}

export interface TrueFalseQuestion extends Common {
  type: 'true-false';
  reasons: Choice[];
}

export interface NumericQuestion extends Common {
  type: 'numeric';
  unit?: string | null;
  percent?: boolean;
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

export type Question =
  | ChoiceQuestion
  | TrueFalseQuestion
  | NumericQuestion
  | CategoriseQuestion
  | OrderQuestion;

export interface QuizData {
  kind: 'quiz';
  name: string;
  language: Language;
  title: string;
  questions: Question[];
}

export type TrueFalseRaw = { value: boolean | null; reason: string | null };
export type CategoriseRaw = Record<string, string>;
