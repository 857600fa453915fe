import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useUniqueId } from '../charts/unique_id.ts';
import { typedSeed } from '../seed.ts';
import type { Phrases } from '../text.ts';
import type { Split, Told } from './data.ts';

interface Props {
  told: Told;
  phrases: Phrases;
  level: number;
  busy: boolean;
  /** The season was begun just now: the focus goes to its first week. */
  fresh: boolean;
  onPlay: (split: Split, guess: number | null) => void;
}

const ROUND_ROBIN = 10;
const MOST = 100;

/** The decision of a week: six sliders, what is left, in some weeks a prediction, and the whistle. */
export function WeekForm({ told, phrases, level, busy, fresh, onPlay }: Props) {
  const { t } = phrases;
  const head = useRef<HTMLHeadingElement>(null);
  const { week, of, budget, next } = told;
  const last = told.weeks.at(-1)?.split;
  const [split, setSplit] = useState<Split>(() => last ?? even(told));
  const [guess, setGuess] = useState('');
  const [complaint, setComplaint] = useState('');
  const asks = told.predicted.includes(week);
  const left = budget - split.reduce((sum, one) => sum + one, 0);
  const Heading = `h${level}` as 'h2';
  const said = asks ? guessed(guess) : null;
  useLayoutEffect(() => {
    if (fresh) head.current?.focus();
  }, []);
  const play = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const wrong = left !== 0 ? t('season-not-yet') : asks && said === null ? t('season-predict-missing') : '';
    setComplaint(wrong);
    if (!wrong) onPlay(split, said);
  };

  return (
    <form class="fb-week" noValidate onSubmit={play} data-part="week" data-left={left}>
      <Heading class="fb-season-part" tabIndex={-1} ref={head}>{t('season-week', { week: week + 1, of })}</Heading>
      <p>{t('season-against', { rival: t(`firm-${next}`) })} {week >= ROUND_ROBIN && t('season-run-in')}</p>
      <p class="fb-quiet">{t(`firm-${next}-what`)}</p>
      <fieldset class="fb-sliders fb-budget">
        <legend>{t('season-budget', { budget })}</legend>
        {told.areas.map((area, k) => (
          <Area
            key={area} area={area} value={split[k]!} most={budget} phrases={phrases}
            onChange={value => setSplit(split.map((one, at) => (at === k ? value : one)))}
          />
        ))}
      </fieldset>
      <p class="fb-left" role="status" data-state={left === 0 ? 'spent' : left > 0 ? 'left' : 'over'}>
        {left === 0 ? t('season-spent') : left > 0 ? t('season-left', { n: left }) : t('season-over', { n: -left })}
      </p>
      {asks && <Prediction value={guess} onChange={setGuess} wrong={!!complaint && said === null} phrases={phrases} />}
      {complaint && <p class="fb-notice" role="alert">{complaint}</p>}
      <div class="fb-actions">
        <button type="submit" class="fb-button fb-button-main" data-action="play" aria-disabled={busy || undefined}>
          {t(busy ? 'season-playing' : 'season-play')}
        </button>
      </div>
    </form>
  );
}

function Area({ area, value, most, phrases: { t }, onChange }: {
  area: string; value: number; most: number; phrases: Phrases; onChange: (value: number) => void;
}) {
  const id = useUniqueId();
  const shown = t('season-thousand', { n: value });
  return (
    <div class="fb-slider" data-area={area}>
      <label for={id}>{t(`area-${area}`)}</label>
      <output for={id}><bdi>{shown}</bdi></output>
      <input
        id={id} type="range" name={area} min={0} max={most} step={1} value={value} aria-valuetext={shown}
        aria-describedby={`${id}-what`} onInput={event => onChange(Number(event.currentTarget.value))}
      />
      <small id={`${id}-what`}>{t(`area-${area}-what`)}</small>
    </div>
  );
}

function Prediction({ value, onChange, wrong, phrases: { t } }: {
  value: string; onChange: (value: string) => void; wrong: boolean; phrases: Phrases;
}) {
  const id = useUniqueId();
  return (
    <div class="fb-seed" data-part="predict">
      <label for={id}>{t('season-predict')}</label>
      <input
        id={id} type="text" inputMode="numeric" dir="ltr" autoComplete="off" name="prediction" value={value}
        aria-invalid={wrong || undefined} onInput={event => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

/** What was typed; null if it is no number of customers. */
function guessed(text: string): number | null {
  const number = typedSeed(text);
  return number !== null && number <= MOST ? number : null;
}

/** As equal as whole thousands allow, the first areas a little more. */
const even = ({ areas, budget }: Told): Split =>
  areas.map((_, k) => Math.floor(budget / areas.length) + (k < budget % areas.length ? 1 : 0));
