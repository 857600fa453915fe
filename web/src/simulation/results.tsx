import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';
import { Figure } from '../charts/figure.tsx';
import { Histogram, type Mark } from '../charts/histogram.tsx';
import { counted, LeakBars } from '../charts/leak_bars.tsx';
import { tally } from '../pitch/choreography.ts';
import { Pitch } from '../pitch/pitch.tsx';
import type { Phrases } from '../text.ts';
import type { ChartData, Result, SimulationData, StageChartData } from './data.ts';
import { BarsChart, LineChart } from './series_charts.tsx';
import type { Shown } from './use_run.ts';

interface Props {
  data: SimulationData;
  shown: Shown;
  /** Runs of the same values with other seeds. */
  others: Result[];
  /** Begin to play: the learner has just pressed Run. */
  autoplay: boolean;
  onSeed: () => void;
  words: Phrases;
}

/** One chart of a model, its words filled with the result. */
export function Chart({ chart, ...props }: Props & { chart: ChartData }) {
  const { data, shown: { settings, run }, words } = props;
  const values = { ...run, ...settings, prediction: {} };
  const fill = (template: string) => words.fill(template, values, data.text);
  const text = { title: fill(chart.title), description: fill(chart.description) };
  const Kind = KINDS[chart.kind] as FunctionComponent<ChartProps<ChartData>>;
  return <Kind {...props} chart={chart} text={text} />;
}

export type ChartProps<Kind = StageChartData> = Props & { chart: Kind; text: { title: string; description: string } };

const KINDS = { pitch: PitchChart, bar: BarChart, histogram: HistogramChart, line: LineChart, bars: BarsChart };

function PitchChart({ data, shown, chart, text, autoplay, onSeed, words }: ChartProps) {
  const { expected, simulated } = shown.run;
  const attacks = simulated[chart.result] as number[];
  const names = data.stages.map(({ label }) => label);
  const start = data.parameters[0]!;
  const rows = useMemo(() => {
    const { lost } = tally(attacks);
    const match = lost.reduce((reached, gone) => [...reached, reached.at(-1)! - gone], [attacks.length]);
    return names.map((name, i) => [
      name, words.number(match[i]!), words.number(simulated.stages![i]!), words.number(expected.stages![i]!),
    ]);
  }, [shown, words]);
  const { columns } = chart;
  return (
    <Pitch
      id={chart.id} attacks={attacks} reached={simulated.stages!} most={start.high} names={names} {...text}
      table={{ columns: [columns.stage!, columns.match!, columns.season!, columns.expected!], rows }}
      autoplay={autoplay} onSeed={onSeed} words={words}
    />
  );
}

function BarChart({ data, shown, chart, text, words }: ChartProps) {
  const { simulated } = shown.run;
  const reached = simulated[chart.result] as number[];
  const lost = simulated[chart.lost!] as number[];
  const { columns } = chart;
  const rows = data.stages.map(({ label }, i) => [
    label, counted(reached[i]!, words),
    i < lost.length ? counted(lost[i]!, words) : '',
    i < lost.length && reached[i]! > 0 ? words.percent(lost[i]! / reached[i]!, 1) : '',
  ]);
  return (
    <Figure
      id={chart.id} kind={chart.kind} {...text} tableLabel={words.t('chart-table')}
      table={{ columns: [columns.stage!, columns.reached!, columns.lost!, columns.share!], rows }}
    >
      {width => <LeakBars stages={data.stages} reached={reached} lost={lost} width={width} title={text.title} words={words} />}
    </Figure>
  );
}

function HistogramChart({ shown, chart, text, words }: ChartProps) {
  const { expected, simulated } = shown.run;
  const [run, outline] = [simulated, expected].map(result => result[chart.result] as number[]) as [number[], number[]];
  const step = simulated.distribution_step ?? 1;
  const { columns } = chart;
  const mark = (kind: Mark['kind'], result: Result): Mark => {
    const value = result[chart.mark!] as number;
    return { kind, value, label: `${columns[kind]} ${words.number(value)}` };
  };
  const rows = run.map((share, i) => [
    barName(i, step, run.length, words), words.percent(share, 1), words.percent(outline[i]!, 1),
  ]);
  return (
    <Figure
      id={chart.id} kind={chart.kind} {...text} tableLabel={words.t('chart-table')}
      table={{ columns: [columns.value!, columns.simulated!, columns.expected!], rows }}
    >
      {width => (
        <Histogram
          simulated={run} expected={outline} step={step} marks={[mark('simulated', simulated), mark('expected', expected)]}
          x={chart.x ?? ''} y={chart.y ?? ''} width={width} title={text.title} words={words}
        />
      )}
    </Figure>
  );
}

function barName(bar: number, step: number, count: number, words: Phrases): string {
  const from = words.number(bar * step);
  if (bar === count - 1) return words.t('chart-or-more', { n: bar * step });
  return step === 1 ? from : `${from}–${words.number((bar + 1) * step - 1)}`;
}
