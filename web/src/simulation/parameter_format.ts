import type { Phrases } from '../text.ts';
import type { ParameterData } from './data.ts';

/** The value of a parameter as it is shown: a share as per cent, with a decimal if the slider needs it. */
export function shownValue({ unit, step }: ParameterData, value: number, words: Phrases): string {
  return unit === 'share' ? words.percent(value, step < 0.01 ? 1 : 0) : words.number(value);
}
