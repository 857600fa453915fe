/** Finds the grade of an answer among those that Python gave when the page was built. */
import type { Json } from '../progress.ts';
import type { ByPart, Finite, Grade, Invalid, Question, TrueFalseRaw } from './data.ts';

/** The grade of this answer. An answer that is not in the table is not a whole answer. */
export function lookUp(question: Question, finite: Finite, raw: Json): Grade | Invalid {
  if (finite.kind === 'cards') return cards(question, finite, raw as ByPart);
  return finite.answers[key(question, raw)] ?? unfinished(question);
}

function key(question: Question, raw: Json): string {
  switch (question.type) {
    case 'single-choice':
    case 'hotspot':
    case 'predict':
      return String(raw);
    case 'multiple-choice': {
      const chosen = raw as string[];
      return question.options.map(({ id }) => id).filter(id => chosen.includes(id)).join(',');
    }
    case 'true-false': {
      const { value, reason } = raw as TrueFalseRaw;
      return question.reasons.length ? `${value},${reason}` : String(value);
    }
    case 'cloze': return question.gaps.map(({ id }) => (raw as ByPart)[id]).join(',');
    default: return (raw as string[]).join(',');
  }
}

function cards(question: Question, finite: Finite & { kind: 'cards' }, raw: ByPart): Grade | Invalid {
  const pairs = Object.entries(finite.marks).map(([card, by]) => [card, by[raw[card] ?? '']] as const);
  if (pairs.some(([, mark]) => !mark)) return unfinished(question);
  const right = pairs.filter(([, mark]) => mark === 'right').length;
  return { ...finite.by_right[right]!, marks: Object.fromEntries(pairs) as Grade['marks'] };
}

const WHOLE = ['single-choice', 'multiple-choice', 'hotspot', 'predict'];

function unfinished({ type }: Question): Invalid {
  return { verdict: 'invalid', reason: WHOLE.includes(type) ? 'empty' : 'incomplete' };
}
