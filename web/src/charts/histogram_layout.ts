/** Where the bars, the outline and the axes of a histogram stand, in pixels; numbers run left to right. */
import { ticks } from './scale.ts';

export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface HistogramLayout {
  bars: { x: number; y: number; width: number; height: number }[];
  /** The steps of the outline, from ground to ground. */
  outline: string;
  xTicks: { x: number; value: number; open: boolean }[];
  yTicks: { y: number; value: number }[];
  /** Where a value stands on the x axis. */
  place(value: number): number;
}

const PX_PER_LABEL = 38;
const HEADROOM = 1.05;

/**
 * @param bars shares from 0 to 1; bar i holds the values from i × step up to the next bar, the last one all above
 * @param outline shares of the same bars
 */
export function histogramLayout(bars: number[], outline: number[], step: number, frame: Frame): HistogramLayout {
  const ground = frame.height - frame.bottom;
  const wide = (frame.width - frame.left - frame.right) / bars.length;
  const most = Math.max(...bars, ...outline) * HEADROOM || 1;
  const height = (share: number) => (share / most) * (ground - frame.top);
  const edge = (bar: number) => frame.left + bar * wide;
  const gap = Math.min(2, wide / 6);

  return {
    bars: bars.map((share, i) => ({
      x: edge(i) + gap / 2, y: ground - height(share), width: wide - gap, height: height(share),
    })),
    outline: `M${edge(0)} ${ground}${outline
      .map((share, i) => `V${(ground - height(share)).toFixed(1)}H${edge(i + 1).toFixed(1)}`)
      .join('')}V${ground}`,
    xTicks: labelled(bars.length, wide).map(bar => ({
      x: edge(bar + 0.5), value: bar * step, open: bar === bars.length - 1,
    })),
    yTicks: ticks(0, most, 3).map(value => ({ y: ground - height(value), value })),
    place: value => frame.left + Math.min((value + 0.5) / step, bars.length) * wide,
  };
}

/** The bars that carry a label: round ones, and the open last one if it stands clear. */
function labelled(count: number, wide: number): number[] {
  const last = count - 1;
  const fitting = Math.max(1, Math.floor((count * wide) / PX_PER_LABEL));
  const chosen = ticks(0, last, fitting).filter(Number.isInteger);
  const clear = chosen.filter(bar => (last - bar) * wide >= PX_PER_LABEL * 0.8);
  return [...clear, last];
}
