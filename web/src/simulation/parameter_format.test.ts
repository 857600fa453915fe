import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrases } from '../text.ts';
import type { ParameterData } from './data.ts';
import { shownValue } from './parameter_format.ts';

const shown = (unit: ParameterData['unit'], step: number, value: number) =>
  shownValue({ unit, step } as ParameterData, value, phrases('en'));

test('a value has as many decimals as its slider can set', () => {
  assert.equal(shown('share', 0.01, 0.5), '50%');
  assert.equal(shown('share', 0.005, 0.035), '3.5%');
  assert.equal(shown('share', 0.0001, 0.0149), '1.49%');
  assert.equal(shown('share', 0.0005, 0.0415), '4.15%');
  assert.equal(shown('number', 0.001, 0.704), '0.704');
  assert.equal(shown('number', 0.001, 20), '20');
  assert.equal(shown('number', 0.5, 3), '3');
  assert.equal(shown('count', 100, 10_000), '10,000');
});
