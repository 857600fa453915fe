import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Brain } from '../brain.ts';
import { LineUp } from '../pitch/line_up.tsx';
import { useHeadingLevel } from '../quiz/heading.ts';
import type { Store } from '../store.ts';
import { Inline, phrases, type Phrases } from '../text.ts';
import { startOf, type SimulationData } from './data.ts';
import { Explanation, Figures } from './figures.tsx';
import { Judged } from './judged.tsx';
import { Goal } from './mission.tsx';
import { PredictionForm } from './prediction_form.tsx';
import { Chart } from './results.tsx';
import { anchor, shareLink, sharedSettings } from './share_link.ts';
import { Fixed, Origins, Sliders } from './sliders.tsx';
import { Tools } from './tools.tsx';
import { useMission } from './use_mission.ts';
import { useOthers } from './use_others.ts';
import { usePrediction } from './use_prediction.ts';
import { useRun } from './use_run.ts';

interface Props {
  brain: Brain;
  data: SimulationData;
  store: Store;
  /** Python is the kernel of a notebook. */
  live: boolean;
}

/** A model to predict, to run and to explain. */
export function Simulation({ brain, data, store, live }: Props) {
  const words = useMemo(() => phrases(data.language), [data.language]);
  const shared = useMemo(() => (live ? null : sharedSettings(location.href, data)), []);
  const { start, settings, shown, change, error } = useRun(brain, data, shared?.settings ?? startOf(data));
  const prediction = usePrediction(brain, store, data, shown, settings);
  const open = prediction.state !== 'asked';
  const runs = useOthers(brain, data, shown, open);
  const mission = useMission(brain, store, data, settings, start, open);

  const root = useRef<HTMLDivElement>(null);
  const level = useHeadingLevel(root);
  const set = (name: string, value: number) =>
    change(now => ({ ...now, parameters: { ...now.parameters, [name]: value } }));
  const seed = useCallback(() => change(now => ({ ...now, seed: newSeed() })), [change]);

  const hasPitch = data.charts.some(({ kind }) => kind === 'pitch');

  // Drawn once for each result, not again while a slider moves and the next result is on its way.
  const autoplay = prediction.state === 'fresh';
  const [pitches, others, figures, explanation] = useMemo(() => {
    const draw = (wanted: boolean) => data.charts.filter(({ kind }) => (kind === 'pitch') === wanted).map(chart => (
      <Chart key={chart.id} {...{ chart, data, shown, others: runs, words, autoplay }} onSeed={seed} />
    ));
    return [
      draw(true), draw(false),
      <Figures data={data} shown={shown} words={words} />,
      <Explanation data={data} shown={shown} words={words} />,
    ];
  }, [data, shown, runs, words, autoplay, seed]);

  return (
    <div role="region" class="fb-simulation" ref={root} id={anchor(data.name)} data-simulation={data.name} data-mission={data.mission ? '' : undefined} aria-label={data.mission?.title ?? data.title}>
      <Header data={data} level={level} words={words} />
      {shared?.ignored && <p class="fb-notice" role="status">{words.t('sim-link-ignored')}</p>}
      {!open && data.prediction && (
        <div class="fb-before">
          <div class="fb-situation">
            {hasPitch && <LineUp names={data.stages.map(({ label }) => label)} words={words} />}
            <p class="fb-sim-sign">{words.t('sim-situation')}</p>
            <Fixed parameters={data.parameters} values={settings.parameters} words={words} lock={false} />
            <Origins parameters={data.parameters} words={words} />
          </div>
          <PredictionForm
            name={data.name} prediction={data.prediction} kept={kept(prediction.stored)} words={words}
            onKeep={prediction.keep} onRun={prediction.run}
          />
        </div>
      )}
      {open && (
        <div class="fb-after">
          {data.prediction && prediction.stored && (
            <Judged prediction={data.prediction} stored={prediction.stored} fresh={prediction.state === 'fresh'} words={words} />
          )}
          {error && <Trouble error={error} words={words} />}
          {pitches}
          <div class="fb-hand">
            <p class="fb-sim-sign">{words.t('sim-sliders')}</p>
            <Sliders parameters={data.parameters} values={settings.parameters} onChange={set} words={words} />
            <Goal mission={data.mission} {...mission} parameters={data.parameters} words={words} />
            <Tools
              onReset={() => change(() => start)} onSeed={hasPitch ? undefined : seed} root={root} words={words}
              link={live ? undefined : () => shareLink(location.href, data, settings)}
            />
          </div>
          {hasPitch ? others : <div class="fb-charts">{others}</div>}
          {figures}
          {(!data.mission?.reach || mission.before) && explanation}
        </div>
      )}
    </div>
  );
}

function Header({ data: { mission, title, intro }, level, words }: { data: SimulationData; level: number; words: Phrases }) {
  const Heading = `h${level}` as 'h3';
  return (
    <div>
      {mission && <p class="fb-sim-sign">{words.t('sim-mission')}</p>}
      <Heading class="fb-sim-title">{mission?.title ?? title}</Heading>
      <p class="fb-sim-intro"><Inline text={mission?.prompt ?? intro} /></p>
    </div>
  );
}

/** Says why the sliders are not followed, and that the rest stays. */
function Trouble({ error, words }: { error: Error; words: Phrases }) {
  const lost = error.name === 'Unreachable';
  return (
    <p class="fb-notice" role="alert">
      {lost
        ? `${words.t('python-unreachable')} ${words.t('sim-python-lost')}`
        : words.t('python-failed', { message: error.message })}
    </p>
  );
}

function kept(stored: ReturnType<typeof usePrediction>['stored']) {
  const answer = stored?.answer;
  const known = typeof answer === 'number' || typeof answer === 'string';
  return known ? { answer, ...(stored?.confidence && { confidence: stored.confidence }) } : {};
}

const LARGEST_NEW_SEED = 9999;
const newSeed = () => 1 + Math.floor(Math.random() * LARGEST_NEW_SEED);
