import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, lettersIn, textWidth } from './text_width.ts';

test('vowel signs and signs of direction take no room', () => {
  assert.equal(lettersIn('المتوقّع'), lettersIn('المتوقع'));
  assert.equal(lettersIn(apart('42.5%')), 5);
});

test('a longer and a larger text is wider, even where nothing can be measured', () => {
  assert.ok(textWidth('49,400') > textWidth('0.5%'));
  assert.ok(textWidth('0.5%', 16) > textWidth('0.5%', 13));
});
