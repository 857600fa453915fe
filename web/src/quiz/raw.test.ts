import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CategoriseQuestion, ChoiceQuestion, Grade, OrderQuestion } from './data.ts';
import { fits, startOfNextTry, untouched } from './raw.ts';

const options = ['a', 'b'].map(id => ({ id, text: id }));
const grade = (marks: Grade['marks']): Grade => ({ verdict: 'partial', score: 0.5, marks, feedback: [] });

test('the next try keeps the cards that lie right and takes the others back', () => {
  const question = { type: 'categorise' } as CategoriseQuestion;
  const next = startOfNextTry(question, { x: 'm', y: 'm' }, grade({ x: 'right', y: 'wrong' }));
  assert.deepEqual(next, { x: 'm' });
});

test('the next try of a single choice starts without a choice, that of several keeps them', () => {
  assert.equal(startOfNextTry({ type: 'single-choice', options } as ChoiceQuestion, 'a', grade({})), null);
  assert.deepEqual(startOfNextTry({ type: 'multiple-choice', options } as ChoiceQuestion, ['a'], grade({})), ['a']);
});

test('an order begins as it is first shown', () => {
  assert.deepEqual(untouched({ type: 'order', items: options } as OrderQuestion), ['a', 'b']);
});

test('a stored answer of another shape is not shown', () => {
  const order = { type: 'order', items: options } as OrderQuestion;
  assert.ok(fits(order, ['b', 'a']));
  for (const raw of [null, 'a', ['a'], ['a', 'c'], ['a', 'b', 'b'], {}]) assert.ok(!fits(order, raw));
  assert.ok(!fits({ type: 'single-choice', options } as ChoiceQuestion, ['a']));
  assert.ok(!fits({ type: 'categorise' } as CategoriseQuestion, ['a']));
});
