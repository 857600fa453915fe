import type { Phrases } from '../text.ts';
import { lineLayout } from './line_layout.ts';

export interface Series {
  name: string;
  simulated: number[];
  expected: number[];
}

interface Props {
  xs: number[];
  series: Series[];
  /** A number on the x axis worth a line of its own. */
  mark: number | null;
  /** How a value of the y axis is written. */
  written: (value: number) => string;
  x: string;
  y: string;
  width: number;
  title: string;
  words: Phrases;
}

const SPACE = { left: 58, right: 22, top: 28, bottom: 46 };
const HEIGHT = 260;

/** A solid line for each series of the run, and a dashed one for what is to be expected. */
export function Lines({ xs, series, mark, written, x, y, width, title, words }: Props) {
  const frame = { ...SPACE, width, height: HEIGHT };
  const layout = lineLayout(xs, series.flatMap(one => [one.simulated, one.expected]), frame);
  const marked = mark === null ? null : layout.place(mark);
  const ground = HEIGHT - frame.bottom;
  return (
    <svg class="fb-lines" width={width} height={HEIGHT} role="img" aria-label={title}>
      <text class="fb-axis-name" x={0} y={14} text-anchor={words.direction === 'rtl' ? 'end' : 'start'}>{y}</text>
      {layout.yTicks.map(tick => (
        <g key={tick.value}>
          <line class="fb-grid" x1={frame.left} x2={width - frame.right} y1={tick.y} y2={tick.y} />
          <text class="fb-tick" x={frame.left - 6} y={tick.y + 4} text-anchor="end">{written(tick.value)}</text>
        </g>
      ))}
      {layout.xTicks.map(tick => (
        <text key={tick.value} class="fb-tick" x={tick.x} y={ground + 19} text-anchor="middle">{words.number(tick.value)}</text>
      ))}
      <text class="fb-axis-name" x={(frame.left + width) / 2} y={HEIGHT - 7} text-anchor="middle">{x}</text>
      {marked !== null && <line class="fb-guide" data-part="mark" x1={marked} x2={marked} y1={frame.top} y2={ground} />}
      {series.map((_, i) => <path key={i} class="fb-outline" d={layout.paths[2 * i + 1]} />)}
      {series.map((_, i) => <path key={i} class={`fb-line fb-line-${i % 6}`} d={layout.paths[2 * i]} />)}
      {series.length > 1 && series.map((_, i) => {
        const { x: at, y: high } = layout.ends[2 * i]!;
        return <text key={i} class={`fb-line-end fb-line-end-${i % 6}`} x={at + 5} y={high + 4}>{i + 1}</text>;
      })}
    </svg>
  );
}

/** Which line is which: the same numbers stand at their ends. */
export function Legend({ names, words }: { names: string[]; words: Phrases }) {
  const many = names.length > 1;
  return (
    <ul class="fb-legend" role="list">
      {names.map((name, i) => (
        <li key={name}><Swatch kind={`fb-line fb-line-${i % 6}`} />{many ? `${words.number(i + 1)} ${name}` : name}</li>
      ))}
      <li><Swatch kind="fb-outline" />{words.t('sim-on-average')}</li>
    </ul>
  );
}

const Swatch = ({ kind }: { kind: string }) => (
  <svg width="28" height="10" aria-hidden="true"><path class={kind} d="M1 5H27" /></svg>
);
