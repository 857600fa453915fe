/** Round numbers for an axis: 1, 2 or 5 times a power of ten apart, about `count` of them from low to high. */
export function ticks(low: number, high: number, count: number): number[] {
  if (!(high > low)) return [low];
  const gap = roundGap((high - low) / count);
  const first = Math.ceil(low / gap - 1e-9);
  const last = Math.floor(high / gap + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * gap).toPrecision(12)));
}

function roundGap(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5, 10].find(one => one * power >= raw * 0.999) ?? 10;
  return factor * power;
}
