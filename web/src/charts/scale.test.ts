import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ticks } from './scale.ts';

test('an axis carries round numbers from low to high', () => {
  assert.deepEqual(ticks(0, 1, 4), [0, 0.5, 1]);
  assert.deepEqual(ticks(0, 0.42, 3), [0, 0.2, 0.4]);
  assert.deepEqual(ticks(3, 27, 5), [5, 10, 15, 20, 25]);
});

test('an axis without length has its one number', () => {
  assert.deepEqual(ticks(7, 7, 5), [7]);
});

test('decimals do not pile up', () => {
  assert.deepEqual(ticks(0, 0.3, 3), [0, 0.1, 0.2, 0.3]);
});
