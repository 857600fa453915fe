import type { Phrases, Texts } from '../text.ts';

const WHOLE_FROM = 100;

/** How the numbers of a chart are written: in percent, or whole when large; what does not exist by its name. */
export const writtenIn = (unit: 'share' | undefined, texts: Texts, words: Phrases) => (value: number | null) => {
  if (value === null) return (texts.labels as Record<string, string> | undefined)?.null ?? '–';
  if (unit === 'share') return words.percent(value, 1);
  return words.number(value, Math.abs(value) >= WHOLE_FROM ? 0 : undefined);
};

/** The lowest and the highest of some numbers. */
export function range(values: number[], written: (value: number) => string): string {
  if (!values.length) return '–';
  const [low, high] = [written(Math.min(...values)), written(Math.max(...values))];
  return low === high ? low : `${low}–${high}`;
}
