import { useState } from 'preact/hooks';
import type { Confidence } from '../progress.ts';
import { Inline, type Phrases } from '../text.ts';
import type { PredictionData } from './data.ts';
import { typedNumber } from './typed_number.ts';
import { useUniqueId } from '../charts/unique_id.ts';

export interface Guess {
  answer: number | string;
  confidence: Confidence;
}

interface Props {
  name: string;
  prediction: PredictionData;
  /** What was kept earlier and not yet run. */
  kept: Partial<Guess>;
  onKeep: (guess: Guess) => void;
  onRun: (guess: Guess) => void;
  words: Phrases;
}

const LEVELS: Confidence[] = ['sure', 'think', 'guess'];

/** Predict first: the run opens when a prediction and a degree of confidence are there. */
export function PredictionForm({ name, prediction, kept, onKeep, onRun, words }: Props) {
  const { t } = words;
  const reason = useUniqueId();
  const [answer, setAnswer] = useState(String(kept.answer ?? ''));
  const [confidence, setConfidence] = useState(kept.confidence);
  const guess = complete(prediction, answer, confidence);

  const change = (text: string, level: Confidence | undefined) => {
    setAnswer(text);
    setConfidence(level);
    const now = complete(prediction, text, level);
    if (now) onKeep(now);
  };

  return (
    <form
      class="fb-prediction" data-part="prediction" aria-label={`${t('sim-predict')}: ${prediction.prompt}`}
      onSubmit={event => {
        event.preventDefault();
        if (guess) onRun(guess);
      }}
    >
      <p class="fb-sim-sign">{t('sim-predict')}</p>
      <Answer name={name} prediction={prediction} answer={answer} onChange={text => change(text, confidence)} words={words} />
      <fieldset class="fb-choices fb-choices-row">
        <legend>{t('sim-confidence')}</legend>
        {LEVELS.map(level => (
          <label key={level}>
            <input
              type="radio" name={`confidence-${name}`} value={level} checked={confidence === level}
              onChange={() => change(answer, level)}
            />
            <span>{t(`sim-confidence-${level}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="fb-run">
        <button class="fb-button fb-button-main" data-action="run" disabled={!guess} aria-describedby={reason}>
          {t('sim-run')}
        </button>
        <p id={reason} role="status">{t(guess ? 'sim-run-ready' : 'sim-run-needs')}</p>
      </div>
    </form>
  );
}

function complete(prediction: PredictionData, text: string, confidence: Confidence | undefined): Guess | null {
  const answer = prediction.kind === 'choice' ? text : typedNumber(text, prediction.unit);
  if (!confidence || !isPossible(prediction, answer)) return null;
  return { answer, confidence };
}

function isPossible(prediction: PredictionData, answer: number | string): boolean {
  if (prediction.kind === 'choice') return prediction.options.some(({ id }) => id === answer);
  return typeof answer === 'number' && answer >= prediction.low && answer <= prediction.high;
}

interface AnswerProps {
  name: string;
  prediction: PredictionData;
  answer: string;
  onChange: (text: string) => void;
  words: Phrases;
}

function Answer({ name, prediction, answer, onChange, words }: AnswerProps) {
  if (prediction.kind === 'number')
    return <NumberAnswer {...{ name, prediction, answer, onChange, words }} />;
  return (
    <fieldset class="fb-choices">
      <legend><Inline text={prediction.prompt} /></legend>
      {prediction.options.map(({ id, text }) => (
        <label key={id}>
          <input type="radio" name={`prediction-${name}`} value={id} checked={answer === id} onChange={() => onChange(id)} />
          <span><Inline text={text} /></span>
        </label>
      ))}
    </fieldset>
  );
}

function NumberAnswer({ name, prediction, answer, onChange, words }: AnswerProps & {
  prediction: Extract<PredictionData, { kind: 'number' }>;
}) {
  const id = useUniqueId();
  const { low, high, unit } = prediction;
  const range = { low, high, example: Math.round((low + high) / 3) };
  const wrong = answer.trim() !== '' && !isPossible(prediction, typedNumber(answer, unit));
  return (
    <div class="fb-number">
      <label for={id}><Inline text={prediction.prompt} /></label>
      <span dir="ltr">
        <input
          id={id} name={`prediction-${name}`} type="text" inputMode="decimal" autocomplete="off" size={6} value={answer}
          aria-invalid={wrong} aria-describedby={`${id}-range`} onInput={event => onChange(event.currentTarget.value)}
        />
        {unit === 'percent' && <span aria-hidden="true"> %</span>}
      </span>
      <small id={`${id}-range`} class={wrong ? 'fb-wrong' : ''}>
        {words.t(wrong ? 'sim-not-a-number' : 'sim-range', range)}
      </small>
    </div>
  );
}
