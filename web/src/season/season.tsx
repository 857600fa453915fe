import { useEffect, useRef, useState } from 'preact/hooks';
import { BrainError, type Brain } from '../brain.ts';
import { useHeadingLevel } from '../quiz/heading.ts';
import { seedOfAddress } from '../seed.ts';
import type { Store } from '../store.ts';
import { phrases as speak } from '../text.ts';
import type { Played, SeasonData, Split, Told } from './data.ts';
import { History, Table } from './table.tsx';
import { Outcome } from './outcome.tsx';
import { Final } from './report.tsx';
import { Start } from './start.tsx';
import { WeekForm } from './week_form.tsx';

interface Props {
  brain: Brain;
  data: SeasonData;
  store: Store;
  live: boolean;
}

/** A season: kick-off, week by week, the report. What was decided is kept; what it comes to is asked of Python. */
export function Season({ brain, data, store, live }: Props) {
  const phrases = speak(data.language);
  const { t } = phrases;
  const root = useRef<HTMLElement>(null);
  const level = useHeadingLevel(root);
  const [played, setPlayed] = useState<Played | null>(() => begun(data, store));
  const [told, setTold] = useState<Told | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  // What was just begun or played is looked at; what was found in the store is not.
  const [fresh, setFresh] = useState(false);

  const ask = async (next: Played, justNow = false) => {
    setBusy(true);
    setTrouble('');
    try {
      const found = await brain.call<Told>('season', next);
      setFresh(justNow);
      setTold(found);
      setPlayed(next);
      if (!live) store.saveSeason({ ...next, at: new Date().toISOString() });
    } catch (error) {
      const known = error instanceof BrainError && error.name !== 'Unreachable';
      setTrouble(known ? t('python-failed', { message: error.message }) : t('season-lost'));
    } finally {
      setBusy(false);
    }
  };
  const again = (seed: number) => void ask({ seed, decisions: [], predictions: {} }, true);
  const start = (seed: number) => void ask(keptOf(store, seed) ?? { seed, decisions: [], predictions: {} }, true);
  const play = (split: Split, guess: number | null) => {
    const { seed, decisions, predictions } = played!;
    const guesses = guess === null ? predictions : { ...predictions, [decisions.length]: guess };
    void ask({ seed, decisions: [...decisions, split], predictions: guesses }, true);
  };
  const leave = () => {
    setPlayed(null);
    setTold(null);
    setTrouble('');
    root.current?.focus();
  };

  useEffect(() => {
    if (played) void ask(played);
  }, []);

  const shared = { told: told!, phrases, level };
  return (
    <section class="fb-season" ref={root} tabIndex={-1} lang={data.language} dir={phrases.direction} aria-label={t('season-title')} data-week={told?.week}>
      {trouble && <p class="fb-notice" role="alert">{trouble}</p>}
      {!played && <Start data={data} seed={nextSeed(store)} busy={busy} phrases={phrases} onStart={start} />}
      {played && !told && trouble && (
        <div class="fb-actions">
          <button type="button" class="fb-button fb-button-main" data-action="retry" onClick={() => void ask(played)}>{t('season-retry')}</button>
          <button type="button" class="fb-button" data-action="leave" onClick={leave}>{t('season-leave')}</button>
        </div>
      )}
      {played && !told && !trouble && <p class="fb-quiet" role="status">{t('season-waiting')}</p>}
      {played && told && (
        <>
          {told.week > 0 && <Outcome key={`outcome-${told.week}`} {...shared} fresh={fresh} />}
          {told.next
            ? <WeekForm key={`${told.seed}-${told.week}`} {...shared} busy={busy} fresh={fresh && !told.week} onPlay={play} />
            : <Final {...shared} data={data} brain={brain} onAgain={() => again(told.seed)} onLeave={leave} />}
          <Table {...shared} />
          {told.week > 0 && <History {...shared} />}
          {told.next && (
            <details class="fb-keeping">
              <summary>{t('season-leave')}</summary>
              <p class="fb-quiet">{t('season-leave-how')}</p>
              <div class="fb-actions"><button type="button" class="fb-button" data-action="leave" onClick={leave}>{t('season-leave')}</button></div>
            </details>
          )}
        </>
      )}
    </section>
  );
}

/** The season to go on with: the one the address or the page asks for, else the one played last. */
function begun({ seed, decisions }: SeasonData, store: Store): Played | null {
  if (decisions?.length) return { seed: seed ?? 1, decisions, predictions: {} };
  const wanted = seedOfAddress('season') ?? seed;
  if (wanted !== null) return keptOf(store, wanted);
  return newest(store);
}

const every = (store: Store) => Object.values(store.read().seasons);
const newest = (store: Store) => every(store).sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
const keptOf = (store: Store, seed: number): Played | null => every(store).find(one => one.seed === seed) ?? null;
const nextSeed = (store: Store) => {
  const last = newest(store);
  return last && last.seed + 1;
};
