/** Draws a number between two others; only for the looks of an attack, never for a result. */
export type Chance = (low: number, high: number) => number;

/** The draws that belong to these numbers: the same numbers, the same draws (mulberry32, T. Ettinger 2017). */
export function chances(...numbers: number[]): Chance {
  let state = numbers.reduce((mixed, n) => Math.imul(mixed ^ (n + 1), 0x9e3779b1), 0x2545f491);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return (low, high) => low + next() * (high - low);
}
