import type { Phrases } from '../text.ts';
import { Key, type KeyEntry } from './key.tsx';
import { apart, SIZE, textWidth, WEIGHT } from './text_width.ts';

export interface ValueBar {
  id: string;
  name: string;
  /** Of the run, and to be expected; null where there is no such number. */
  value: number | null;
  expected: number | null;
  /** The same in runs with other seeds. */
  others: number[];
  /** Between what the true number may lie. */
  band: [number, number] | null;
}

interface Props {
  bars: ValueBar[];
  /** What the bars measure. */
  y: string;
  /** What the bands are called, if there are any. */
  bandName: string | undefined;
  written(value: number | null): string;
  width: number;
  title: string;
  words: Phrases;
}

const AXIS = 26;
const NAME = 17;
const BAR = { top: 25, height: 20 };
const ROW = 64;
const BELOW = 18;
const BETWEEN = 14;
/** So that frames and dots are whole at the edge. */
const EDGE = 3;

/** A bar for each number in the reading direction, framed by what is to be expected; dots for other runs. */
export function ValueBars({ bars, y, bandName, written, width, title, words }: Props) {
  const rtl = words.direction === 'rtl';
  const known = bars.flatMap(({ value, expected, others, band }) => [value ?? 0, expected ?? 0, ...others, ...(band ?? [])]);
  const scale = (width - 2 * EDGE) / (Math.max(...known) || 1);
  const said = bars.map(bar => ({
    count: written(bar.value), name: bar.name, average: `${words.t('sim-on-average')} ${apart(written(bar.expected))}`,
  }));
  const above = said.map(({ count, name }) => textWidth(count, SIZE.count, WEIGHT.count) + textWidth(` ${name}`, SIZE.name));
  const stacked = said.some(({ average }, i) => above[i]! + BETWEEN + textWidth(average) > width);
  const long = above.some(needed => needed > width);
  const row = ROW + (stacked ? BELOW : 0);
  const spread = bars.some(({ others }) => others.length);
  return (
    <>
      <Key entries={keyOf(spread, bandName, words)} />
      <svg class="fb-bars" width={width} height={AXIS + bars.length * row} role="img" aria-label={title}>
        <text class="fb-axis-name" x={rtl ? width : 0} y={14}>{y}</text>
        {bars.map((bar, i) => (
          <g key={bar.id} transform={`translate(0 ${AXIS + i * row})`} data-bar={bar.id}>
            <text class="fb-leak-name" x={rtl ? width : 0} y={NAME}>
              {!long && <tspan class="fb-leak-count">{said[i]!.count}</tspan>} {bar.name}
            </text>
            <text
              class="fb-leak-lost" x={rtl === stacked ? width : 0} y={stacked ? ROW + 2 : NAME}
              text-anchor={stacked ? 'start' : 'end'}
            >
              {long && <><tspan class="fb-leak-count">{said[i]!.count}</tspan>{' · '}</>}{said[i]!.average}
            </text>
            <g transform={rtl ? `translate(${width} 0) scale(-1 1)` : undefined}>
              <Bar bar={bar} scale={scale} />
            </g>
          </g>
        ))}
      </svg>
    </>
  );
}

function Bar({ bar: { value, expected, others, band }, scale }: { bar: ValueBar; scale: number }) {
  const long = (number: number | null) => Math.max(0, (number ?? 0) * scale);
  return (
    <>
      <rect class="fb-bar-run" y={BAR.top} width={long(value)} height={BAR.height} />
      {expected !== null && <rect class="fb-outline" x={1} y={BAR.top} width={Math.max(0, long(expected) - 2)} height={BAR.height} />}
      {band && <path class="fb-band" d={whisker(long(band[0]), long(band[1]))} />}
      {others.map((other, i) => <circle key={i} class="fb-dot" cx={Math.max(EDGE, long(other))} cy={BAR.top + BAR.height + 7} r={3} />)}
    </>
  );
}

/** A line from end to end with a stroke across at both. */
function whisker(from: number, to: number): string {
  const ends = [from, to].map(x => `M${x} ${BAR.top + 4}v${BAR.height - 8}`);
  return `M${from} ${BAR.top + BAR.height / 2}H${to}${ends.join('')}`;
}

function keyOf(spread: boolean, bandName: string | undefined, { t }: Phrases): KeyEntry[] {
  return [
    { sign: 'box', look: 'fb-bar-run', name: t('sim-this-run') },
    { sign: 'box', look: 'fb-outline', name: t('sim-on-average') },
    ...(bandName ? [{ sign: 'line' as const, look: 'fb-band', name: bandName }] : []),
    ...(spread ? [{ sign: 'dots' as const, look: 'fb-dot', name: t('chart-others') }] : []),
  ];
}
