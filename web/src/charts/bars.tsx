import type { Phrases } from '../text.ts';

export interface Bar {
  name: string;
  /** Null where there is no such number. */
  simulated: number | null;
  expected: number | null;
}

interface Props {
  bars: Bar[];
  written: (value: number | null) => string;
  width: number;
  title: string;
  words: Phrases;
}

const ROW = 52;
const THICK = 22;
const NAME = 15;

/** A bar for each number of the run, in the reading direction; a dashed frame for what is to be expected. */
export function Bars({ bars, written, width, title, words }: Props) {
  const values = bars.flatMap(({ simulated, expected }) => [simulated ?? 0, expected ?? 0]);
  const low = Math.min(0, ...values);
  const span = Math.max(0, ...values) - low || 1;
  const right = words.direction === 'rtl';
  const long = (value: number) => (Math.abs(value) / span) * (width - 2);
  const from = (value: number) => {
    const start = ((Math.min(0, value) - low) / span) * (width - 2) + 1;
    return right ? width - start - long(value) : start;
  };
  const box = (value: number, y: number) => ({ x: from(value), width: long(value), y, height: THICK });
  return (
    <svg class="fb-bars" width={width} height={bars.length * ROW} role="img" aria-label={title}>
      {bars.map(({ name, simulated, expected }, i) => (
        <g key={name}>
          <text x={right ? width : 0} y={i * ROW + NAME} text-anchor="start">
            {name} <tspan class="fb-leak-count">{'\u2068'}{written(simulated)}{'\u2069'}</tspan>
          </text>
          <rect class="fb-bar-run" {...box(simulated ?? 0, i * ROW + NAME + 7)} />
          <rect class="fb-outline" {...box(expected ?? 0, i * ROW + NAME + 7)} />
        </g>
      ))}
    </svg>
  );
}
