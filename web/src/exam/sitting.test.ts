import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question } from '../quiz/data.ts';
import { isAnswered, kickedOff, rawOf } from './sitting.ts';

const choice = { id: 'q', type: 'single-choice', finite: { kind: 'table', answers: { a: { verdict: 'correct' } } } } as unknown as Question;
const drawn = { id: 'p', type: 'parametrised', ask: 'number', variant: { seed: 1 }, finite: null } as unknown as Question;

test('a question counts as answered when there is something to grade', () => {
  const sitting = kickedOff(7, ['q'], null);
  assert.equal(isAnswered(choice, sitting), false);
  assert.equal(isAnswered(choice, { ...sitting, raws: { q: 'a' } }), true);
  assert.equal(isAnswered(choice, { ...sitting, raws: { q: null } }), false);
  assert.equal(isAnswered(drawn, { ...sitting, raws: { p: { seed: 8, answer: '' } } }), false);
  assert.equal(isAnswered(drawn, { ...sitting, raws: { p: { seed: 8, answer: '5' } } }), true);
});

test('another paper draws other numbers', () => {
  assert.deepEqual(rawOf(drawn, kickedOff(7, ['p'], null)), { seed: 8, answer: '' });
  assert.deepEqual(rawOf(drawn, kickedOff(199, ['p'], null)), { seed: 100, answer: '' });
});
