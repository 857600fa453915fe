import type { Question } from './data.ts';

/** How a question is answered, which the phrases "task-…" and "invalid-…" are named by. */
export function manner(question: Question): string {
  switch (question.type) {
    case 'true-false': return question.reasons.length ? question.type : 'true-false-bare';
    case 'predict': return question.options ? 'predict-choice' : 'predict-number';
    case 'parametrised': return question.ask === 'choice' ? 'single-choice' : 'numeric';
    default: return question.type;
  }
}
