import { useState } from 'preact/hooks';
import { anySeed, seedOfAddress, typedSeed } from '../seed.ts';
import { SeedField } from '../seed_field.tsx';
import type { Phrases } from '../text.ts';
import type { ExamData } from './data.ts';

interface Props {
  data: ExamData;
  /** Of an earlier paper's successor, if this is a retake. */
  suggested: number | null;
  busy: boolean;
  phrases: Phrases;
  onStart: (seed: number, minutes: number | null) => void;
}

/** Before the whistle: what comes, with or without a clock, and the number of the paper. */
export function Start({ data, suggested, busy, phrases, onStart }: Props) {
  const { t } = phrases;
  const [seed, setSeed] = useState(() => String(suggested ?? data.seed ?? seedOfAddress('seed') ?? anySeed()));
  const [clock, setClock] = useState(false);
  const [wrong, setWrong] = useState(false);
  const n = Math.min(data.n, data.index.length);
  const start = (event: Event) => {
    event.preventDefault();
    const typed = typedSeed(seed);
    setWrong(typed === null);
    if (typed !== null && !busy) onStart(typed, clock ? data.minutes : null);
  };
  return (
    <form class="fb-kickoff" noValidate onSubmit={start} data-part="start">
      <p>{t('exam-what', { n })} {t('exam-pass-mark', { share: data.pass_mark })}</p>
      <p class="fb-quiet">{t('exam-how')}</p>
      <SeedField id="fb-seed" label="exam-seed" value={seed} wrong={wrong} onChange={setSeed} phrases={phrases} />
      <label class="fb-option fb-with-clock">
        <input type="checkbox" name="clock" checked={clock} onChange={event => setClock(event.currentTarget.checked)} />
        <span>{t('exam-with-clock', { n: data.minutes })}</span>
      </label>
      <div class="fb-actions">
        <button type="submit" class="fb-button fb-button-main" data-action="start" aria-disabled={busy || undefined}>
          {t(busy ? 'exam-drawing' : 'exam-start')}
        </button>
      </div>
    </form>
  );
}
