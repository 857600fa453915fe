import type { Phrases } from '../text.ts';
import type { Frame } from './histogram_layout.ts';
import { Key, type KeyEntry } from './key.tsx';
import { axis, lineLayout, spreadOut, type LineLayout } from './line_layout.ts';
import { anchor, MarkLine } from './mark_line.tsx';
import { apart, SIZE, textWidth, WEIGHT } from './text_width.ts';

export interface Series {
  name: string;
  run: number[];
  expected: number[];
  /** The same in runs with other seeds. */
  others: number[][];
}

/** A number of the horizontal axis that has a name; null where there is no such number. */
export interface AxisMark {
  value: number | null;
  label: string;
}

interface Props {
  /** The places of the values along the horizontal axis. */
  xs: number[];
  series: Series[];
  mark: AxisMark | undefined;
  x: string;
  y: string;
  written(value: number): string;
  /** A round number beside the axis. */
  tick(value: number): string;
  width: number;
  title: string;
  words: Phrases;
}

interface End {
  look: string;
  name: string;
  value: number;
  ring: boolean;
}

const SPACE = { bottom: 46, plot: 200, above: 30, markLine: 24 };
const AROUND = 12;
const NAMES_SHARE = 0.34;
const GAP = 16;
const FEW_POINTS = 8;
const INK = 'fb-tone-ink';
const TONES = ['sales', 'marketing', 'shared'];
const look = (index: number) => `fb-tone-${TONES[index % TONES.length]}`;
/** Beside one line the faint ones are grey; beside several, each has its colour. */
const otherLook = ({ length }: Series[], index: number) => (length === 1 ? 'fb-tone-quiet' : look(index));
const same = (a: number[], b: number[]) => a.every((value, i) => value === b[i]);

/** A line for each series of the run, a dashed one for what is to be expected, and faint ones for other runs. */
export function Lines({ xs, series, mark, x, y, written, tick: tickName, width, title, words }: Props) {
  const alike = series.length > 1 && series.every(({ expected }) => same(expected, series[0]!.expected));
  const ends = endsOf(series, alike, words);
  const atEnd = (texts: string[]) => widest(texts, SIZE.text, WEIGHT.strong) + AROUND;
  const { labels, named } = labelled(ends, written, series.length > 1, texts => atEnd(texts) <= NAMES_SHARE * width);

  const upwards = axis(series.flatMap(({ run, expected, others }) => [...run, ...expected, ...others.flat()]));
  const top = SPACE.above + (mark ? SPACE.markLine : 0);
  const frame: Frame = {
    width, top, bottom: SPACE.bottom, height: top + SPACE.plot + SPACE.bottom,
    left: widest(upwards.ticks.map(tickName), SIZE.tick) + AROUND, right: atEnd(labels) + 6,
  };
  const layout = lineLayout(xs, upwards, frame);
  const right = width - frame.right;
  const heights = spreadOut(ends.map(({ value }) => layout.height(value)), GAP, top, frame.height - frame.bottom);
  return (
    <>
      <Key entries={keyOf(series, ends, named, words)} />
      <svg class="fb-lines" width={width} height={frame.height} role="img" aria-label={title}>
        <text class="fb-axis-name" x={0} y={14} text-anchor={anchor('left', words)}>{y}</text>
        {upwards.ticks.map(tick => (
          <g key={tick}>
            <line class="fb-grid" x1={frame.left} x2={right} y1={layout.height(tick)} y2={layout.height(tick)} />
            <text class="fb-tick" x={frame.left - 6} y={layout.height(tick) + 4} text-anchor="end">{tickName(tick)}</text>
          </g>
        ))}
        {layout.xTicks.map(({ x: at, value }) => (
          <text key={value} class="fb-tick" x={at} y={frame.height - 27} text-anchor="middle">{words.number(value)}</text>
        ))}
        <text class="fb-axis-name" x={(frame.left + right) / 2} y={frame.height - 7} text-anchor="middle">{x}</text>
        {series.map(({ others }, i) => others.map((ys, run) => (
          <polyline key={`${i} ${run}`} class={`fb-other ${otherLook(series, i)}`} points={layout.points(ys)} />
        )))}
        {mark && <AxisMarkLine mark={mark} xs={xs} layout={layout} y={SPACE.above} frame={frame} words={words} />}
        {series.map(({ run, name }, i) => (
          <g key={name} class={look(i)} data-series={i}>
            <polyline class="fb-line" points={layout.points(run)} />
            {xs.length <= FEW_POINTS && run.map((value, at) => (
              <circle key={at} class="fb-point" cx={layout.place(xs[at]!)} cy={layout.height(value)} r={3.5} />
            ))}
          </g>
        ))}
        {series.slice(0, alike ? 1 : undefined).map(({ expected, name }) => (
          <polyline key={name} class="fb-outline" points={layout.points(expected)} />
        ))}
        {ends.map((end, i) => (
          <g key={end.name} class={`fb-end ${end.look}`}>
            <path class="fb-leader" d={`M${right + 4} ${layout.height(end.value)}L${right + 12} ${heights[i]}`} />
            <circle class={end.ring ? 'fb-ring' : 'fb-point'} cx={right} cy={layout.height(end.value)} r={4} />
            <text x={right + 16} y={heights[i]! + 4.5} text-anchor={anchor('left', words)}>{labels[i]}</text>
          </g>
        ))}
      </svg>
    </>
  );
}

const widest = (texts: string[], size: number, weight?: number) => Math.max(...texts.map(text => textWidth(text, size, weight)));

/** What is named at the right end: a lone series beside its expectation, or each of several. */
function endsOf(series: Series[], alike: boolean, words: Phrases): End[] {
  const one = series.length === 1;
  const runs = series.map(({ name, run }, i) => ({
    look: look(i), name: one ? words.t('sim-this-run') : name, value: run.at(-1)!, ring: i >= TONES.length,
  }));
  const expected = { look: INK, name: words.t('sim-on-average'), value: series[0]!.expected.at(-1)!, ring: true };
  return one || alike ? [...runs, expected] : runs;
}

/** Name and value at the end of each line; where they do not fit, the names of several lines, or the values. */
function labelled(ends: End[], written: Props['written'], several: boolean, fits: (texts: string[]) => boolean) {
  const names = ends.map(({ name }) => name);
  const values = ends.map(({ value }) => written(value));
  const both = names.map((name, i) => `${name} ${apart(values[i]!)}`);
  if (fits(both)) return { labels: both, named: true };
  return several && fits(names) ? { labels: names, named: true } : { labels: values, named: false };
}

/** What has no name at the thing itself. */
function keyOf(series: Series[], ends: End[], named: boolean, words: Phrases): KeyEntry[] {
  const runs = ends.filter(({ look }) => look !== INK);
  const entries: KeyEntry[] = named ? [] : runs.map(({ look, name }) => ({ sign: 'line', look: `fb-line ${look}`, name }));
  if (!named || runs.length === ends.length)
    entries.push({ sign: 'line', look: 'fb-outline', name: words.t('sim-on-average') });
  if (series.some(({ others }) => others.length))
    entries.push({ sign: 'line', look: `fb-other ${otherLook(series, 0)}`, name: words.t('chart-others') });
  return entries;
}

/** The line at the marked number; an arrow where it lies beyond the axis, words where there is none. */
function AxisMarkLine({ mark: { value, label }, xs, layout, y, frame, words }: {
  mark: AxisMark; xs: number[]; layout: LineLayout; y: number; frame: Frame; words: Phrases;
}) {
  if (value !== null && value >= xs[0]! && value <= xs.at(-1)!)
    return <MarkLine kind="axis" label={label} at={layout.place(value)} y={y} frame={frame} words={words} />;
  const right = frame.width - frame.right;
  return (
    <g class="fb-mark-axis">
      {value !== null && <path class="fb-beyond" d={`M${right - 16} ${y}h14m-5-5l5 5l-5 5`} />}
      <text x={value === null ? right : right - 22} y={y + 5} text-anchor={anchor('right', words)}>{label}</text>
    </g>
  );
}
