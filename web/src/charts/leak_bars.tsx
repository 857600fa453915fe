import type { Phrases } from '../text.ts';
import { Hatch } from './hatch.tsx';
import { leakRows, type LeakRow } from './leak_layout.ts';
import { useUniqueId } from './unique_id.ts';

interface Props {
  stages: { id: string; label: string }[];
  /** How many reach each stage. */
  reached: number[];
  /** How many of them are lost before the next stage; one fewer than the stages. */
  lost: number[];
  width: number;
  title: string;
  words: Phrases;
}

const ROW = 54;
const NAME = 17;
const TOP = 24;
const BOTTOM = 46;
/** In every funnel of the course the last two stages are sales' own. */
export const SALES_STAGES = 2;

/** A bar for each stage in the reading direction: solid what goes on, hatched what is lost before the next. */
export function LeakBars({ stages, reached, lost, width, title, words }: Props) {
  const hatch = useUniqueId();
  const rows = leakRows(reached, lost, width);
  const rtl = words.direction === 'rtl';
  return (
    <svg class="fb-leak" width={width} height={stages.length * ROW} role="img" aria-label={title}>
      <defs><Hatch id={hatch} tone="fb-hatch" /></defs>
      <g transform={rtl ? `translate(${width} 0) scale(-1 1)` : undefined}>
        {rows.map((row, stage) => (
          <g key={stage} transform={`translate(0 ${stage * ROW})`}>
            <Bar row={row} next={rows[stage + 1]} width={width} hatch={hatch} tone={tone(stage, stages.length)} />
          </g>
        ))}
      </g>
      {stages.map(({ id, label }, stage) => (
        <g key={id} transform={`translate(0 ${stage * ROW})`} data-stage={id}>
          <text class="fb-leak-name" x={rtl ? width : 0} y={NAME}>
            <tspan class="fb-leak-count">{counted(reached[stage]!, words)}</tspan> {label}
            {rows[stage]!.zoom > 1 && <tspan class="fb-leak-zoom"> {magnified(rows[stage]!.zoom, width, words)}</tspan>}
          </text>
          <text class="fb-leak-lost" x={rtl ? 0 : width} y={NAME} text-anchor="end">
            {lost[stage] !== undefined && reached[stage]! > 0 && share(lost[stage]! / reached[stage]!, words)}
          </text>
        </g>
      ))}
    </svg>
  );
}

export const tone = (stage: number, stages: number) => (stage < stages - SALES_STAGES ? 'marketing' : 'sales');

const share = (lost: number, words: Phrases) => `✕ ${words.t('chart-lost', { share: words.percent(lost) })}`;

/** In words where there is room for them. */
function magnified(zoom: number, width: number, words: Phrases): string {
  const n = Math.round(zoom);
  return width < ROOM_FOR_WORDS ? `\u2066(${n}×)\u2069` : words.t('chart-zoom', { n });
}
const ROOM_FOR_WORDS = 400;

/** Whole when large; two decimals where they matter. */
export const counted = (n: number, words: Phrases) => words.number(n >= 100 ? Math.round(n) : n, decimals(n));
const decimals = (n: number) => (n >= 100 || Number.isInteger(n) ? 0 : n >= 10 ? 1 : 2);

function Bar({ row: { solid, hatched }, next, width, hatch, tone }: {
  row: LeakRow; next: LeakRow | undefined; width: number; hatch: string; tone: string;
}) {
  const height = BOTTOM - TOP;
  const below = ROW + TOP;
  return (
    <>
      {next && next.zoom > 1 && <path class="fb-fan" d={`M0 ${BOTTOM}H${solid}L${width} ${below}H0Z`} />}
      {next && next.zoom === 1 && solid > 0 && <path class="fb-guide" d={`M${solid} ${BOTTOM}V${below}`} />}
      <rect class={`fb-bar-${tone}`} y={TOP} width={solid} height={height} />
      {hatched > 0 && <rect class="fb-bar-lost" x={solid} y={TOP} width={hatched} height={height} fill={`url(#${hatch})`} />}
    </>
  );
}
