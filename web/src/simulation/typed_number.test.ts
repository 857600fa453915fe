import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedNumber } from './typed_number.ts';

test('digits of all three kinds are numbers', () => {
  assert.deepEqual(['50', ' 50 ', '٥٠', '۵۰', '12.5', '١٢٫٥', '١٬٢٠٠'].map(text => typedNumber(text)), [50, 50, 50, 50, 12.5, 12.5, 1200]);
});

test('what is no number is none', () => {
  for (const text of ['', 'many', '1e3', '12a', '.', '0x10']) assert.ok(Number.isNaN(typedNumber(text)), text);
});

test('the sign of percent may stand after a number that is asked in percent', () => {
  assert.deepEqual(['26', '26%', '26 %', '٢٦٪'].map(text => typedNumber(text, 'percent')), [26, 26, 26, 26]);
  for (const text of ['%', '26%%', '2%6']) assert.ok(Number.isNaN(typedNumber(text, 'percent')), text);
  assert.ok(Number.isNaN(typedNumber('26%')));
});
