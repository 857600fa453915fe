/** What a learner has put together so far, and what of it stays for the next try. */
import type { Json } from '../progress.ts';
import type { CategoriseRaw, Grade, Question } from './data.ts';

/** The answer of someone who has done nothing yet. */
export function untouched(question: Question): Json {
  switch (question.type) {
    case 'single-choice': return null;
    case 'multiple-choice': return [];
    case 'true-false': return { value: null, reason: null };
    case 'numeric': return '';
    case 'categorise': return {};
    case 'order': return question.items.map(({ id }) => id);
  }
}

/** Where the next try starts: what was right stays, a choice between a few is made anew. */
export function startOfNextTry(question: Question, raw: Json, { marks }: Grade): Json {
  switch (question.type) {
    case 'single-choice':
    case 'true-false':
      return untouched(question);
    case 'categorise':
      return Object.fromEntries(Object.entries(raw as CategoriseRaw).filter(([card]) => marks[card] === 'right'));
    default:
      return raw;
  }
}

/** Whether a stored answer still has the shape that the question's controls can show. */
export function fits(question: Question, raw: Json): boolean {
  const table = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  switch (question.type) {
    case 'single-choice':
    case 'numeric':
      return typeof raw === 'string';
    case 'multiple-choice':
      return Array.isArray(raw);
    case 'order':
      return Array.isArray(raw) && same(raw, question.items.map(({ id }) => id));
    case 'true-false':
    case 'categorise':
      return table;
  }
}

const same = (one: Json[], other: string[]) =>
  one.length === other.length && other.every(id => one.includes(id));
