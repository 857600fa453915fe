import type { Phrases } from '../text.ts';
import type { ParameterData } from './data.ts';

const USUAL = 2;

/** The value of a parameter as it is shown: a share as per cent, with as many decimals as the slider's step needs. */
export function shownValue({ unit, step }: ParameterData, value: number, words: Phrases): string {
  const places = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  if (unit === 'share') return words.percent(value, Math.max(0, places - USUAL));
  const needed = String(Number(value.toFixed(places))).split('.')[1] ?? '';
  return words.number(value, needed.length);
}
