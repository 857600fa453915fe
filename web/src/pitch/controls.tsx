import type { Phrases } from '../text.ts';
import type { Action, Playback, View } from './playback.ts';

interface Props {
  now: Playback;
  act: (action: Action) => void;
  step: () => void;
  /** Another season; absent where there is none to be had. */
  onSeed?: (() => void) | undefined;
  words: Phrases;
}

export function Controls({ now, act, step, onSeed, words: { t } }: Props) {
  const playing = now.state === 'playing';
  const play = playing ? 'pause' : 'play';
  const label = playing ? 'pitch-pause' : now.state === 'done' ? 'pitch-again' : 'pitch-play';
  return (
    <div class="fb-controls" role="group" aria-label={t('pitch-controls')}>
      <button type="button" class="fb-button fb-button-main" data-action={play} onClick={() => act({ do: play })}>{t(label)}</button>
      <button type="button" class="fb-button" data-action="step" onClick={step}>{t('pitch-step')}</button>
      <button type="button" class="fb-button" data-action="speed" onClick={() => act({ do: 'speed' })}>
        {t('pitch-speed')} <bdi dir="ltr">{now.speed}×</bdi>
      </button>
      {onSeed && <button type="button" class="fb-button" data-action="seed" onClick={onSeed}>{t('sim-seed')}</button>}
    </div>
  );
}

const VIEWS: View[] = ['attack', 'match', 'season'];

/** What the pitch shows: native radios that look like tabs. */
export function Views({ name, view, act, words: { t } }: {
  name: string; view: View; act: (action: Action) => void; words: Phrases;
}) {
  return (
    <fieldset class="fb-views">
      <legend class="fb-unseen">{t('pitch-views')}</legend>
      {VIEWS.map(one => (
        <label key={one}>
          <input
            type="radio" name={name} value={one} checked={view === one}
            onChange={() => act({ do: 'view', view: one })}
          />
          <span>{t(`pitch-${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
