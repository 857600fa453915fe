/** The number of a paper or of a season: what is drawn from it is the same for everybody who types it. */

import { westernDigits } from './western_digits.ts';

export const LARGEST_SEED = 2 ** 31 - 1;

/** A seed as people type it, in any kind of digits; null if it is none. */
export function typedSeed(text: string): number | null {
  const western = westernDigits(text.trim());
  const seed = /^\d{1,10}$/.test(western) ? Number(western) : NaN;
  return seed <= LARGEST_SEED ? seed : null;
}

/** Short enough to be said aloud in a class. */
export const anySeed = () => 1 + Math.floor(Math.random() * 9999);

/** A trainer's link carries the number: "?seed=4711" that of a paper, "?season=4711" that of a season. */
export const seedOfAddress = (name: 'seed' | 'season') => typedSeed(new URLSearchParams(location.search).get(name) ?? '');
