import type { Phrases } from '../text.ts';
import { histogramLayout, type Frame } from './histogram_layout.ts';
import { anchor, MarkLine } from './mark_line.tsx';
import { SIZE, textWidth } from './text_width.ts';

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
      <text class="fb-axis-name" x={0} y={14} text-anchor={anchor('left', words)}>{y}</text>
      {layout.yTicks.map(tick => (
        <g key={tick.value}>
          <line class="fb-grid" x1={frame.left} x2={width - frame.right} y1={tick.y} y2={tick.y} />
          <text class="fb-tick" x={frame.left - 6} y={tick.y + 4} text-anchor="end">{words.percent(tick.value)}</text>
        </g>
      ))}
      {layout.bars.map((bar, i) => <rect key={i} class="fb-bar-run" {...bar} />)}
      <path class="fb-outline" d={layout.outline} />
      {layout.xTicks.map(({ x: at, value, open }) => {
        const text = words.number(value) + (open ? '+' : '');
        const inside = Math.min(at, width - textWidth(text, SIZE.tick) / 2);
        return <text key={value} class="fb-tick" x={inside} y={frame.height - 27} text-anchor="middle">{text}</text>;
      })}
      <text class="fb-axis-name" x={(frame.left + width) / 2} y={frame.height - 7} text-anchor="middle">{x}</text>
      {placed(marks, layout.place, frame).map(({ mark: { kind, label }, at, side }, line) => (
        <MarkLine key={kind} {...{ kind, label, at, side, frame, words }} y={24 + line * MARK_LINE} />
      ))}
    </svg>
  );
}

/** Names stand away from the other line; one without room for that stands above where the other line begins. */
function placed(marks: Mark[], place: (value: number) => number, frame: Frame) {
  return marks
    .map(mark => ({ mark, at: place(mark.value), side: sideOf(mark, marks, place(mark.value), frame) }))
    .sort((a, b) => Number(!!a.side) - Number(!!b.side));
}

function sideOf(
  { value, label }: Mark, marks: Mark[], at: number, { left, right, width }: Frame,
): 'left' | 'right' | undefined {
  const long = textWidth(label) + 7;
  if (marks.some(other => other.value > value)) return at - long > left ? 'left' : undefined;
  return marks.some(other => other.value < value) && at + long < width - right ? 'right' : undefined;
}
