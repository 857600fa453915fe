import type { Phrases } from '../text.ts';
import type { ParameterData } from './data.ts';

/**
 * The value of a parameter as it is shown: a share as per cent, with a decimal if the slider needs it;
 * any other number with as many decimals as its slider moves by.
 */
export function shownValue({ unit, step }: ParameterData, value: number, words: Phrases): string {
  if (unit === 'share') return words.percent(value, step < 0.01 ? 1 : 0);
  return words.number(value, step < 0.01 ? 3 : undefined);
}
