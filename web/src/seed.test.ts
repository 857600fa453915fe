import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedSeed } from './seed.ts';

test('a seed is read in any kind of digits, and nothing else is one', () => {
  assert.equal(typedSeed(' 4711 '), 4711);
  assert.equal(typedSeed('٤٧١١'), 4711);
  assert.equal(typedSeed('۴۷۱۱'), 4711);
  for (const text of ['', '-1', '1.5', 'x', '2147483648', '99999999999']) assert.equal(typedSeed(text), null);
});
