/** Where the lines and the axes of a line chart stand, in pixels; numbers run left to right. */
import type { Frame } from './histogram_layout.ts';
import { ticks } from './scale.ts';

export interface LineLayout {
  /** A path for each series. */
  paths: string[];
  xTicks: { x: number; value: number }[];
  yTicks: { y: number; value: number }[];
  /** Where a value stands on the x axis; null out of sight. */
  place(value: number): number | null;
  /** Where the last value of each series stands. */
  ends: { x: number; y: number }[];
}

const PX_PER_X_LABEL = 56;
const Y_LABELS = 4;
const HEADROOM = 1.05;

/** All series share both axes; the y axis holds zero. */
export function lineLayout(xs: number[], series: number[][], frame: Frame): LineLayout {
  const every = series.flat();
  const low = Math.min(0, ...every);
  const high = Math.max(...every, 0) * HEADROOM || 1;
  const ground = frame.height - frame.bottom;
  const wide = frame.width - frame.left - frame.right;
  const [first, last] = [xs[0]!, xs.at(-1)!];
  const across = (value: number) => frame.left + ((value - first) / (last - first || 1)) * wide;
  const up = (value: number) => ground - ((value - low) / (high - low)) * (ground - frame.top);
  const path = (ys: number[]) =>
    `M${ys.map((y, i) => `${across(xs[i]!).toFixed(1)} ${up(y).toFixed(1)}`).join('L')}`;
  return {
    paths: series.map(path),
    xTicks: ticks(first, last, Math.max(1, Math.floor(wide / PX_PER_X_LABEL))).map(value => ({ x: across(value), value })),
    yTicks: ticks(low, high, Y_LABELS).map(value => ({ y: up(value), value })),
    place: value => (value >= first && value <= last ? across(value) : null),
    ends: series.map(ys => ({ x: across(last), y: up(ys.at(-1)!) })),
  };
}
