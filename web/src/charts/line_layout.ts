/** Where lines, axes and the names at the ends of lines stand, in pixels; numbers run from left to right. */
import type { Frame } from './histogram_layout.ts';
import { ticks } from './scale.ts';

export interface Axis {
  low: number;
  high: number;
  ticks: number[];
}

export interface LineLayout {
  place(x: number): number;
  height(y: number): number;
  /** The points of a series, for a polyline. */
  points(ys: number[]): string;
  xTicks: { x: number; value: number }[];
}

const Y_TICKS = 4;
const PX_PER_LABEL = 44;
const SLACK = 1e-9;

/** An axis from round number to round number that holds all values, and 0. */
export function axis(values: number[]): Axis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values) || (low < 0 ? 0 : 1);
  const [first, second] = ticks(low, high, Y_TICKS) as [number, number];
  const gap = second - first;
  const ends = [Math.floor(low / gap + SLACK), Math.ceil(high / gap - SLACK)] as [number, number];
  const round = Array.from({ length: ends[1] - ends[0] + 1 }, (_, i) => Number(((ends[0] + i) * gap).toPrecision(12)));
  return { low: round[0]!, high: round.at(-1)!, ticks: round };
}

/**
 * @param xs rising numbers, one for each value of a series
 * @param upwards the axis of the values
 */
export function lineLayout(xs: number[], upwards: Axis, frame: Frame): LineLayout {
  const [first, last] = [xs[0]!, xs.at(-1)!];
  const right = frame.width - frame.right;
  const ground = frame.height - frame.bottom;
  const place = (x: number) => frame.left + ((x - first) / (last - first || 1)) * (right - frame.left);
  const height = (y: number) => ground - ((y - upwards.low) / (upwards.high - upwards.low)) * (ground - frame.top);
  const whole = xs.every(Number.isInteger);
  const fitting = Math.max(1, Math.floor((right - frame.left) / PX_PER_LABEL));
  const chosen = ticks(first, last, Math.min(fitting, 8)).filter(tick => !whole || Number.isInteger(tick));
  return {
    place, height,
    points: ys => ys.map((y, i) => `${place(xs[i]!).toFixed(1)},${height(y).toFixed(1)}`).join(' '),
    xTicks: chosen.map(value => ({ x: place(value), value })),
  };
}

/** Heights as near as can be to those asked for, in the same order, `gap` apart and within low and high. */
export function spreadOut(wanted: number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const placed = [...wanted];
  let above = low - gap;
  for (const i of order) above = placed[i] = Math.max(wanted[i]!, above + gap);
  let below = high + gap;
  for (const i of order.reverse()) below = placed[i] = Math.min(placed[i]!, below - gap);
  return placed;
}
