import type { Phrases } from '../text.ts';
import { histogramLayout, type Frame } from './histogram_layout.ts';

export interface Mark {
  kind: 'simulated' | 'expected';
  value: number;
  label: string;
}

interface Props {
  /** Shares of the run, and those to be expected; the last bar is open upwards. */
  simulated: number[];
  expected: number[];
  step: number;
  marks: Mark[];
  x: string;
  y: string;
  width: number;
  title: string;
  words: Phrases;
}

const MARK_LINE = 20;
const SPACE = { left: 44, right: 6, bottom: 46, plot: 170 };

/** Bars for what the run brought, an outline for what is to be expected, and the mean of each as a named line. */
export function Histogram({ simulated, expected, step, marks, x, y, width, title, words }: Props) {
  const top = marks.length * MARK_LINE + 24;
  const frame: Frame = { ...SPACE, top, width, height: top + SPACE.plot + SPACE.bottom };
  const layout = histogramLayout(simulated, expected, step, frame);
  return (
    <svg class="fb-histogram" width={width} height={frame.height} role="img" aria-label={title}>
      <text class="fb-axis-name" x={0} y={14} text-anchor={words.direction === 'rtl' ? 'end' : 'start'}>{y}</text>
      {layout.yTicks.map(tick => (
        <g key={tick.value}>
          <line class="fb-grid" x1={frame.left} x2={width - frame.right} y1={tick.y} y2={tick.y} />
          <text class="fb-tick" x={frame.left - 6} y={tick.y + 4} text-anchor="end">{words.percent(tick.value)}</text>
        </g>
      ))}
      {layout.bars.map((bar, i) => <rect key={i} class="fb-bar-run" {...bar} />)}
      <path class="fb-outline" d={layout.outline} />
      {layout.xTicks.map(({ x: at, value, open }) => (
        <text key={value} class="fb-tick" x={at} y={frame.height - 27} text-anchor="middle">
          {words.number(value) + (open ? '+' : '')}
        </text>
      ))}
      <text class="fb-axis-name" x={(frame.left + width) / 2} y={frame.height - 7} text-anchor="middle">{x}</text>
      {marks.map((mark, line) => (
        <MarkLine key={mark.kind} mark={mark} at={layout.place(mark.value)} y={24 + line * MARK_LINE} frame={frame} words={words} />
      ))}
    </svg>
  );
}

function MarkLine({ mark, at, y, frame, words }: {
  mark: Mark; at: number; y: number; frame: Frame; words: Phrases;
}) {
  const leftOfLine = at > (frame.left + frame.width) / 2;
  // In a right-to-left text "start" is the right edge.
  const anchor = leftOfLine === (words.direction === 'rtl') ? 'start' : 'end';
  return (
    <g class={`fb-mark-${mark.kind}`}>
      <line x1={at} x2={at} y1={y - 8} y2={frame.height - frame.bottom} />
      <text x={leftOfLine ? at - 7 : at + 7} y={y + 5} text-anchor={anchor}>{mark.label}</text>
    </g>
  );
}
