/** A slider over several powers of ten stops at round numbers. */
const ROUND = [1, 1.2, 1.5, 1.8, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9];

/** All round numbers from low to high, both included. */
export function logStops(low: number, high: number): number[] {
  const stops = [low];
  for (let power = 10 ** Math.floor(Math.log10(low)); power <= high; power *= 10)
    for (const round of ROUND) stops.push(Number((round * power).toPrecision(12)));
  stops.push(high);
  return [...new Set(stops)].filter(stop => stop >= low && stop <= high).sort((a, b) => a - b);
}

/** The stop that is nearest in proportion. */
export function nearestStop(stops: number[], value: number): number {
  const off = (stop: number) => Math.abs(Math.log(stop / value));
  return stops.reduce((best, stop, i) => (off(stop) < off(stops[best]!) ? i : best), 0);
}
