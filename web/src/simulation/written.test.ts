import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrases } from '../text.ts';
import { range, writtenIn } from './written.ts';

const TEXTS = { labels: { null: 'بلا حدّ' } };

test('a share is a percentage, a number has fewer decimals the larger it is', () => {
  const words = phrases('en');
  assert.equal(writtenIn('share', {}, words)(0.4253), '42.5%');
  assert.equal(writtenIn(undefined, {}, words)(206_713.4), '206,713');
  assert.equal(writtenIn(undefined, {}, words)(66.667), '66.7');
  assert.equal(writtenIn(undefined, {}, words)(1.4658), '1.47');
});

test('what does not exist has the name the model gives it, or a dash', () => {
  assert.equal(writtenIn('share', TEXTS, phrases('ar'))(null), 'بلا حدّ');
  assert.equal(writtenIn(undefined, {}, phrases('en'))(null), '–');
});

test('a spread is told by its ends, and no spread by its one number', () => {
  const written = writtenIn('share', {}, phrases('en'));
  assert.equal(range([0.2, 0.31, 0.25], written), '20.0%–31.0%');
  assert.equal(range([0.2, 0.2], written), '20.0%');
  assert.equal(range([], written), '–');
});
