/** What a learner has put together so far, and what of it stays for the next try. */
import type { Json } from '../progress.ts';
import type { ByPart, Grade, ParametrisedRaw, Question } from './data.ts';
import { hasEnded, pathOf } from './scenario_path.ts';

/** The answer of someone who has done nothing yet; `seed` is that of the variant on the screen. */
export function untouched(question: Question, seed?: number): Json {
  switch (question.type) {
    case 'single-choice':
    case 'hotspot':
      return null;
    case 'multiple-choice':
    case 'scenario':
      return [];
    case 'true-false': return { value: null, reason: null };
    case 'numeric': return '';
    case 'categorise':
    case 'match':
    case 'cloze':
      return {};
    case 'order': return question.items.map(({ id }) => id);
    case 'predict': return question.options ? null : '';
    case 'parametrised': return {
      seed: seed ?? question.variant.seed,
      answer: question.ask === 'choice' ? null : '',
    };
  }
}

/** The variant that an answer belongs to; undefined for what has no variants. */
export const seedOf = ({ type }: Question, raw: Json) =>
  type === 'parametrised' ? (raw as ParametrisedRaw).seed : undefined;

/** Where the next try starts: what was right stays, a choice between a few is made anew. */
export function startOfNextTry(question: Question, raw: Json, { marks }: Grade): Json {
  switch (question.type) {
    case 'single-choice':
    case 'true-false':
    case 'hotspot':
      return untouched(question);
    case 'categorise':
    case 'match':
    case 'cloze':
      return Object.fromEntries(Object.entries(raw as ByPart).filter(([part]) => marks[part] === 'right'));
    case 'scenario': return upToWrong(raw as string[], marks);
    case 'predict': return question.options ? null : raw;
    case 'parametrised': return question.ask === 'choice' ? untouched(question, seedOf(question, raw)) : raw;
    default: return raw;
  }
}

/** Back to the first decision that went wrong; a path without one is played from its start. */
function upToWrong(path: string[], marks: Grade['marks']): string[] {
  const wrong = path.findIndex(id => marks[id] === 'wrong');
  return path.slice(0, Math.max(wrong, 0));
}

/** Whether a stored answer still has the shape that the question's controls can show. */
export function fits(question: Question, raw: Json): boolean {
  switch (question.type) {
    case 'single-choice':
    case 'numeric':
    case 'hotspot':
      return typeof raw === 'string';
    case 'predict':
      return typeof raw === 'string' || (typeof raw === 'number' && !question.options);
    case 'multiple-choice':
      return Array.isArray(raw);
    case 'order':
      return Array.isArray(raw) && same(raw, question.items.map(({ id }) => id));
    case 'scenario':
      return Array.isArray(raw) && pathOf(question, raw).length === raw.length && hasEnded(question, raw);
    case 'parametrised':
      return isTable(raw) && Number.isInteger(raw.seed) && typeof raw.answer === 'string';
    case 'true-false':
    case 'categorise':
    case 'match':
    case 'cloze':
      return isTable(raw);
  }
}

function isTable(raw: Json): raw is { [key: string]: Json } {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

const same = (one: Json[], other: string[]) =>
  one.length === other.length && other.every(id => one.includes(id));
