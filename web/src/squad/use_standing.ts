import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Brain, BrainError } from '../brain.ts';
import type { Store } from '../store.ts';
import { rememberDue } from '../due.ts';
import type { SquadData, Standing } from './data.ts';

/** Where the learner stands, as Python sees it; asked for again on demand. */
export function useStanding(brain: Brain, store: Store, data: SquadData) {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [error, setError] = useState<BrainError | null>(null);

  const ask = useCallback(() => {
    const args = { index: data.index, answers: store.read().answers, now: new Date().toISOString() };
    const show = (found: Standing) => {
      setStanding(found);
      rememberDue(found.dates);
    };
    brain.call<Standing>('squad', args).then(show, setError);
  }, [brain, store, data]);

  useEffect(ask, [ask]);
  return { standing, error, ask };
}
