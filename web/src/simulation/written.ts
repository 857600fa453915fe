import type { Phrases, Texts } from '../text.ts';

const WHOLE_FROM = 100;
const TENTHS_FROM = 10;

/** How the numbers of a chart are written: in percent, or with fewer decimals the larger they are; what does not exist by its name. */
export const writtenIn = (unit: 'share' | undefined, texts: Texts, words: Phrases) => (value: number | null) => {
  if (value === null) return (texts.labels as Record<string, string> | undefined)?.null ?? '–';
  if (unit === 'share') return words.percent(value, 1);
  const size = Math.abs(value);
  if (size >= WHOLE_FROM) return words.number(value, 0);
  return words.number(size >= TENTHS_FROM ? Math.round(value * 10) / 10 : value);
};

/** How the round numbers of an axis are written: with the decimals they need. */
export const tickIn = (unit: 'share' | undefined, words: Phrases) => (value: number) =>
  unit === 'share' ? `${words.number(value * 100)}%` : words.number(value);

/** The lowest and the highest of some numbers. */
export function range(values: number[], written: (value: number) => string): string {
  if (!values.length) return '–';
  const [low, high] = [written(Math.min(...values)), written(Math.max(...values))];
  return low === high ? low : `${low}–${high}`;
}
