import { useEffect, useRef } from 'preact/hooks';
import type { Prediction } from '../progress.ts';
import { Inline, type Phrases } from '../text.ts';
import type { NumberPrediction, PredictionData } from './data.ts';

interface Props {
  prediction: PredictionData;
  stored: Prediction;
  /** It was judged just now: then the eyes and the keyboard go there. */
  fresh: boolean;
  words: Phrases;
}

/** What was predicted and what came, side by side. */
export function Judged({ prediction, stored, fresh, words }: Props) {
  const { t } = words;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!fresh) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' }); // no further than it takes to see it whole
  }, [fresh]);

  const of = prediction.of ?? (prediction.kind === 'number' ? 'simulated' : 'expected');
  const difference = Math.abs(Number(stored.answer) - Number(stored.outcome));
  return (
    <div role="region" class="fb-judged" ref={box} tabIndex={-1} data-verdict={stored.verdict} aria-label={t('sim-answer')}>
      <p class="fb-asked"><Inline text={prediction.prompt} /></p>
      <dl>
        <div class="fb-said-before"><dt>{t('sim-answer')}</dt><dd>{worded(prediction, stored.answer, words)}</dd></div>
        <div class="fb-came-out">
          <dt>{t(of === 'simulated' ? 'sim-outcome' : 'sim-outcome-expected')}</dt>
          <dd><output data-outcome={String(stored.outcome)}>{worded(prediction, stored.outcome, words)}</output></dd>
        </div>
        {prediction.kind === 'number' && stored.outcome !== null && (
          <div><dt>{t('sim-difference')}</dt><dd>{apart(prediction, difference, words)}</dd></div>
        )}
      </dl>
      <p class="fb-sim-verdict" role="status">{comment(stored, words)}</p>
    </div>
  );
}

function worded(prediction: PredictionData, value: unknown, words: Phrases) {
  if (value === null) return '…';
  if (prediction.kind === 'number') return <bdi>{counted(prediction, Number(value), words)}</bdi>;
  const option = prediction.options.find(({ id }) => id === value);
  return option ? <Inline text={option.text} /> : words.t('sim-tie');
}

function counted({ unit }: NumberPrediction, value: number, words: Phrases) {
  return unit === 'percent' ? `${words.number(tenths(value))}%` : words.number(value);
}

function apart({ unit }: NumberPrediction, difference: number, words: Phrases) {
  return unit === 'percent' ? words.t('sim-points', { n: tenths(difference) }) : words.number(difference);
}

const tenths = (percent: number) => Math.round(percent * 10) / 10;

const HIT = ['close', 'right'];
const MISSED = ['far', 'wrong'];
const KNOWN = [...HIT, ...MISSED, 'awaited'];

function comment({ verdict: given, confidence }: Prediction, { t }: Phrases): string {
  const verdict = given || 'awaited';
  const parts = [t(KNOWN.includes(verdict) ? `sim-verdict-${verdict}` : 'sim-verdict-unknown')];
  if (MISSED.includes(verdict) && confidence === 'sure') parts.push(t('sim-surprise'));
  if (HIT.includes(verdict) && confidence === 'guess') parts.push(t('sim-lucky'));
  return parts.join(' ');
}
