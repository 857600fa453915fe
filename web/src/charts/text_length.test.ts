import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, lettersIn } from './text_length.ts';

test('vowel signs and signs of direction take no room', () => {
  assert.equal(lettersIn('المتوقّع'), lettersIn('المتوقع'));
  assert.equal(lettersIn(apart('42.5%')), 5);
});
