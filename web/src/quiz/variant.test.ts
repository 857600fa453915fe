import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrases } from '../text.ts';
import type { ParametrisedQuestion } from './data.ts';
import { worded } from './variant.ts';

test('the numbers of a variant are in every text', () => {
  const question = {
    type: 'parametrised', prompt: '{visits} at {rate:%}', hints: ['Of {visits}'], explanation: 'So {answer:0}',
    answer_text: '{answer}', feedback: { correct: 'Yes, {answer}', ten: 'Not {answer}0' },
  } as unknown as ParametrisedQuestion;
  const shown = worded(question, { seed: 2, values: { visits: 4000, rate: 0.02, answer: 80 } }, phrases('en'));
  assert.equal(shown.prompt, '4,000 at 2%');
  assert.deepEqual(shown.hints, ['Of 4,000']);
  assert.equal(shown.explanation, 'So 80');
  assert.equal(shown.feedback.ten, 'Not 800');
  assert.equal(shown.feedback.key, 'Yes, 80');
  assert.equal(shown.variant.seed, 2);
});
