/** The charts of a model without stages: series over time, and single numbers beside each other. */
import { Figure } from '../charts/figure.tsx';
import { Lines, type Series } from '../charts/lines.tsx';
import { ValueBars } from '../charts/value_bars.tsx';
import type { Phrases, Texts } from '../text.ts';
import type { BarsChartData, LineChartData, Result } from './data.ts';
import type { ChartProps } from './results.tsx';
import { range, tickIn, writtenIn } from './written.ts';

/** A line for each series, and in its table every place along the axis. */
export function LineChart({ data, shown, others, chart, text, words }: ChartProps<LineChartData>) {
  const { expected, simulated } = shown.run;
  const written = writtenIn(chart.unit, data.text, words);
  const xs = simulated[chart.x] as number[];
  const several = chart.result.length > 2;
  const series: Series[] = chart.result.map(key => ({
    name: chart.columns[key]!,
    run: simulated[key] as number[],
    expected: expected[key] as number[],
    others: several ? [] : others.map(other => other[key] as number[]),
  }));
  const x = chart.columns[chart.x]!;
  const description = [text.description, ended(series, written, words)].join(' ');
  return (
    <Figure
      id={chart.id} kind={chart.kind} title={text.title} description={description}
      tableLabel={words.t('chart-table')} table={lineTable(x, xs, series, written, words)}
    >
      {width => (
        <Lines
          xs={xs} series={series} mark={markOf(chart, expected, data.text, words)} x={x} y={chart.y}
          written={written} tick={tickIn(chart.unit, words)} width={width} title={text.title} words={words}
        />
      )}
    </Figure>
  );
}

/** Where other runs of a lone series ended: the spread in words. */
function ended(series: Series[], written: (value: number) => string, words: Phrases): string {
  const last = series[0]!.others.map(ys => ys.at(-1)!);
  if (series.length > 1 || !last.length) return '';
  return words.t('chart-others-ended', { low: written(Math.min(...last)), high: written(Math.max(...last)) });
}

function markOf({ mark, columns }: LineChartData, expected: Result, texts: Texts, words: Phrases) {
  if (!mark) return undefined;
  const value = expected[mark] as number | null;
  return { value, label: `${columns[mark] ?? ''} ${writtenIn(undefined, texts, words)(value)}` };
}

function lineTable(x: string, xs: number[], series: Series[], written: (value: number) => string, words: Phrases) {
  const [run, expected, others] = [words.t('sim-this-run'), words.t('sim-on-average'), words.t('chart-others')];
  const named = (name: string, which: string) => (series.length === 1 ? which : `${name} (${which})`);
  return {
    columns: [x, ...series.flatMap(({ name, others: { length } }) =>
      [run, expected, ...(length ? [others] : [])].map(which => named(name, which)))],
    rows: xs.map((at, i) => [
      words.number(at),
      ...series.flatMap(({ run, expected, others }) => [
        written(run[i]!), written(expected[i]!),
        ...(others.length ? [range(others.map(ys => ys[i]!), written)] : []),
      ]),
    ]),
  };
}

/** What luck has no part in has no spread. */
const differing = (values: number[]) => (new Set(values).size > 1 ? values : []);

/** A bar for each number. */
export function BarsChart({ data, shown, others, chart, text, words }: ChartProps<BarsChartData>) {
  const { expected, simulated } = shown.run;
  const written = writtenIn(chart.unit, data.text, words);
  const bars = chart.result.map((key, i) => ({
    id: chart.labels[i]!,
    name: chart.bars[chart.labels[i]!]!,
    value: simulated[key] as number | null,
    expected: expected[key] as number | null,
    others: differing(others.map(other => other[key]).filter(value => typeof value === 'number')),
    band: chart.low && chart.high ? [chart.low[i]!, chart.high[i]!].map(end => simulated[end]) as [number, number] : null,
  }));
  const spread = bars.some(({ others }) => others.length);
  const bandName = chart.low && chart.columns.band;
  const columns = [chart.columns.bar!, words.t('sim-this-run'), ...(bandName ? [bandName] : []), words.t('sim-on-average')];
  return (
    <Figure
      id={chart.id} kind={chart.kind} {...text} tableLabel={words.t('chart-table')}
      table={{
        columns: [...columns, ...(spread ? [words.t('chart-others')] : [])],
        rows: bars.map(({ name, value, expected, others, band }) => [
          name, written(value), ...(band ? [range(band, written)] : []), written(expected),
          ...(spread ? [range(others, written)] : []),
        ]),
      }}
    >
      {width => (
        <ValueBars
          bars={bars} y={chart.y} bandName={bandName} written={written} width={width} title={text.title} words={words}
        />
      )}
    </Figure>
  );
}
