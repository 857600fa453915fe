import { useState } from 'preact/hooks';
import { anySeed, seedOfAddress, typedSeed } from '../seed.ts';
import { SeedField } from '../seed_field.tsx';
import type { Phrases } from '../text.ts';
import type { SeasonData } from './data.ts';

interface Props {
  data: SeasonData;
  /** Suggested after an earlier season. */
  seed: number | null;
  busy: boolean;
  phrases: Phrases;
  onStart: (seed: number) => void;
}

const RIVALS = ['all_advertising', 'all_selling', 'half_and_half', 'quota_chaser', 'patient_builder'];

/** Before the first week: what is played, against whom, and the number of the season. */
export function Start({ data, seed: suggested, busy, phrases, onStart }: Props) {
  const { t } = phrases;
  const [seed, setSeed] = useState(() => String(seedOfAddress('season') ?? data.seed ?? suggested ?? anySeed()));
  const [wrong, setWrong] = useState(false);
  const start = (event: Event) => {
    event.preventDefault();
    const typed = typedSeed(seed);
    setWrong(typed === null);
    if (typed !== null && !busy) onStart(typed);
  };
  return (
    <form class="fb-kickoff" noValidate onSubmit={start} data-part="start">
      <p>{t('season-what')}</p>
      <p class="fb-quiet">{t('season-how')}</p>
      <details class="fb-keeping">
        <summary>{t('season-rivals')}</summary>
        <dl class="fb-rivals">
          {RIVALS.map(name => <div key={name}><dt>{t(`firm-${name}`)}</dt><dd>{t(`firm-${name}-what`)}</dd></div>)}
        </dl>
      </details>
      <SeedField id="fb-season-seed" label="season-seed" value={seed} wrong={wrong} onChange={setSeed} phrases={phrases} />
      <div class="fb-actions">
        <button type="submit" class="fb-button fb-button-main" data-action="start" aria-disabled={busy || undefined}>
          {t(busy ? 'season-waiting' : 'season-start')}
        </button>
      </div>
    </form>
  );
}
