/** What the host writes into the mount of a simulation. */
import type { Language, Texts } from '../text.ts';

export interface ParameterData {
  name: string;
  default: number;
  /** Where this simulation starts; a mission may start elsewhere than the model. */
  value: number;
  low: number;
  high: number;
  step: number;
  scale: 'linear' | 'log';
  unit: 'count' | 'share' | 'number';
  basis: 'published' | 'vendor' | 'illustrative';
  label: string;
  help: string;
  /** Whether the learner may move it. */
  open: boolean;
}

interface ChartTexts {
  id: string;
  title: string;
  description: string;
  columns: Record<string, string>;
}

/** A chart of a model with stages, or of a distribution. */
export interface StageChartData extends ChartTexts {
  kind: 'pitch' | 'bar' | 'histogram';
  /** The key of the result that is drawn. */
  result: string;
  /** Of a bar chart: the key of what is lost between the stages. */
  lost?: string;
  /** Of a histogram: the key of the value that is marked. */
  mark?: string;
  x?: string;
  y?: string;
}

/** Series over a rising axis. */
export interface LineChartData extends ChartTexts {
  kind: 'line';
  /** The keys of the places along the axis, and of the series. */
  x: string;
  result: string[];
  /** The key of a number of the axis that is marked; its name stands in `columns`. */
  mark?: string;
  unit?: 'share';
  y: string;
}

/** Single numbers beside each other; one that does not exist is null. */
export interface BarsChartData extends ChartTexts {
  kind: 'bars';
  labels: string[];
  result: string[];
  /** The lower and the upper end of a band around each number of the run. */
  low?: string[];
  high?: string[];
  unit?: 'share';
  /** The name of each bar by its label. */
  bars: Record<string, string>;
  y: string;
}

export type ChartData = StageChartData | LineChartData | BarsChartData;

/**
 * Numbers, series and words by name; null is what does not exist. `stages` only of a model that has some;
 * `distribution_step` is how many values a bar of the distribution holds.
 */
export type Result = Record<string, unknown> & { stages?: number[]; distribution_step?: number };

export interface Run {
  expected: Result;
  simulated: Result;
}

export interface NumberPrediction {
  kind: 'number';
  prompt: string;
  result: string;
  of?: 'simulated' | 'expected';
  /** Where it is missing the prompt says what is counted. */
  unit?: 'percent';
  low: number;
  high: number;
  step: number;
}

export interface ChoicePrediction {
  kind: 'choice';
  prompt: string;
  result: string;
  of?: 'simulated' | 'expected';
  options: { id: string; text: string }[];
  /** Id of the option "no difference". */
  tie?: string | null;
}

export type PredictionData = NumberPrediction | ChoicePrediction;

export interface MissionData {
  id: string;
  title: string;
  prompt: string;
  explanation: string;
  reach: unknown;
}

export interface SimulationData {
  kind: 'simulation';
  /** The model, or the mission. */
  name: string;
  model: string;
  language: Language;
  seed: number;
  title: string;
  intro: string;
  parameters: ParameterData[];
  stages: { id: string; label: string }[];
  charts: ChartData[];
  prediction: PredictionData | null;
  mission: MissionData | null;
  explanation: string;
  /** The result of the starting values, so that nothing waits for Python. */
  first: Run;
  text: Texts;
}

export type Parameters = Record<string, number>;

/** What a run depends on. */
export interface Settings {
  seed: number;
  parameters: Parameters;
}

export const startOf = ({ seed, parameters }: SimulationData): Settings => ({
  seed,
  parameters: Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
});

export function sameSettings(a: Settings, b: Settings): boolean {
  return a.seed === b.seed && Object.entries(a.parameters).every(([name, value]) => b.parameters[name] === value);
}
