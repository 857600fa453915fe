import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  CategoriseQuestion, ChoiceQuestion, Grade, OrderQuestion, ParametrisedQuestion, PredictQuestion, ScenarioQuestion,
} from './data.ts';
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

const choice = (id: string, to: string) => ({ id, text: id, to, consequence: '' });
const scenario = {
  type: 'scenario',
  scenes: [
    { id: 'one', text: '', choices: [choice('a', 'two'), choice('b', 'two')] },
    { id: 'two', text: '', choices: [choice('c', 'end'), choice('d', 'end')] },
  ],
  endings: [{ id: 'end', text: '' }],
} as unknown as ScenarioQuestion;

test('the next try of a scenario starts at the first decision that went wrong', () => {
  assert.deepEqual(startOfNextTry(scenario, ['a', 'c'], grade({ a: 'right', c: 'wrong' })), ['a']);
  assert.deepEqual(startOfNextTry(scenario, ['b', 'd'], grade({ b: 'wrong', d: 'right' })), []);
  assert.deepEqual(startOfNextTry(scenario, ['a', 'c'], grade({ a: 'right', c: 'right' })), []);
});

test('only a whole path through a scenario can be shown again', () => {
  assert.ok(fits(scenario, ['a', 'd']));
  for (const raw of [[], ['a'], ['d', 'a'], ['a', 'd', 'c'], null, 'a']) assert.ok(!fits(scenario, raw));
});

test('the next try keeps the variant', () => {
  const ask = (kind: 'number' | 'choice') =>
    ({ type: 'parametrised', ask: kind, variant: { seed: 1, values: {} } }) as unknown as ParametrisedQuestion;
  assert.deepEqual(startOfNextTry(ask('choice'), { seed: 5, answer: 'x' }, grade({})), { seed: 5, answer: null });
  assert.deepEqual(startOfNextTry(ask('number'), { seed: 5, answer: '3' }, grade({})), { seed: 5, answer: '3' });
  assert.deepEqual(untouched(ask('number')), { seed: 1, answer: '' });
  assert.deepEqual(untouched(ask('number'), 5), { seed: 5, answer: '' });
});

test('a number that was predicted stays to be changed, a choice is made anew', () => {
  assert.equal(startOfNextTry({ type: 'predict' } as PredictQuestion, '12', grade({})), '12');
  assert.equal(startOfNextTry({ type: 'predict', options } as PredictQuestion, 'a', grade({})), null);
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
