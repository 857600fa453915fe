import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CategoriseQuestion, ChoiceQuestion, ClozeQuestion, Finite, Grade, OrderQuestion, TrueFalseQuestion } from './data.ts';
import { lookUp } from './lookup.ts';

const options = ['a', 'b', 'c'].map(id => ({ id, text: id }));
const right: Grade = { verdict: 'correct', score: 1, marks: {}, feedback: [] };
const half: Grade = { ...right, verdict: 'partial', score: 0.5 };
const table = (answers: Record<string, Grade>): Finite => ({ kind: 'table', answers });

test('chosen options are looked up in the order of the options, not of the clicks', () => {
  const question = { type: 'multiple-choice', options } as ChoiceQuestion;
  assert.equal(lookUp(question, table({ 'a,c': right }), ['c', 'a']), right);
});

test('a statement is looked up with its reason, or alone where none is asked for', () => {
  const question = { type: 'true-false', reasons: options } as TrueFalseQuestion;
  assert.equal(lookUp(question, table({ 'false,b': half }), { value: false, reason: 'b' }), half);
  assert.equal(lookUp({ ...question, reasons: [] }, table({ true: right }), { value: true, reason: null }), right);
});

test('an order is looked up as it stands', () => {
  const question = { type: 'order', items: options } as OrderQuestion;
  assert.equal(lookUp(question, table({ 'b,a,c': half }), ['b', 'a', 'c']), half);
});

test('cards are marked one by one and graded by how many are right', () => {
  const question = { type: 'categorise' } as CategoriseQuestion;
  const finite: Finite = {
    kind: 'cards',
    marks: { x: { m: 'right', s: 'wrong' }, y: { m: 'wrong', s: 'right' } },
    by_right: [0, 0.5, 1].map(score => ({ ...half, score })),
  };
  const grade = lookUp(question, finite, { x: 'm', y: 'm' }) as Grade;
  assert.equal(grade.score, 0.5);
  assert.deepEqual(grade.marks, { x: 'right', y: 'wrong' });
  assert.deepEqual(lookUp(question, finite, { x: 'm' }), { verdict: 'invalid', reason: 'incomplete' });
});

test('gaps are looked up in the order of the gaps, not of the filling', () => {
  const question = { type: 'cloze', gaps: ['x', 'y'].map(id => ({ id, kind: 'choice', options })) } as ClozeQuestion;
  assert.equal(lookUp(question, table({ 'a,c': right }), { y: 'c', x: 'a' }), right);
  assert.deepEqual(lookUp(question, table({ 'a,c': right }), { y: 'c' }), { verdict: 'invalid', reason: 'incomplete' });
});

test('an answer that is not there is not graded', () => {
  const choice = { type: 'single-choice', options } as ChoiceQuestion;
  assert.deepEqual(lookUp(choice, table({ a: right }), null), { verdict: 'invalid', reason: 'empty' });
  const statement = { type: 'true-false', reasons: options } as TrueFalseQuestion;
  const unreasoned = lookUp(statement, table({ 'true,a': right }), { value: true, reason: null });
  assert.deepEqual(unreasoned, { verdict: 'invalid', reason: 'incomplete' });
});
