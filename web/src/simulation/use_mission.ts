import { useEffect, useMemo, useState } from 'preact/hooks';
import { latest, type Brain } from '../brain.ts';
import type { Store } from '../store.ts';
import type { Settings, SimulationData } from './data.ts';

/** How Python sees the goal of a mission with the sliders as they are. */
export interface Reach {
  reached: boolean;
  value: number;
  /** Names of the parameters that were changed. */
  changed: string[];
  reason: null | 'value' | 'changed';
}

/** Asks after each run whether the goal is reached, and remembers when it was. */
export function useMission(brain: Brain, store: Store, data: SimulationData, settings: Settings, start: Settings, on: boolean) {
  const [reach, setReach] = useState<Reach | null>(null);
  const [before, setBefore] = useState(() => store.read().missions[data.name]?.reached === true);

  const ask = useMemo(() => {
    const mission = { model: data.model, parameters: start.parameters, reach: data.mission?.reach };
    const save = (found: Reach) => {
      setReach(found);
      if (!found.reached || store.read().missions[data.name]?.reached) return;
      setBefore(true);
      store.saveMission(data.name, { reached: true, at: new Date().toISOString() });
    };
    // That Python cannot be reached is said where the run is asked for.
    return latest<Settings, Reach>(
      asked => brain.call<Reach>('reach', { mission, ...asked }), save, () => undefined);
  }, [brain, store, data]);

  useEffect(() => {
    if (on && data.mission?.reach) ask(settings);
  }, [settings, on, ask]);

  // A mission without a goal is done when it has been predicted and run.
  useEffect(() => {
    if (on && data.mission && !data.mission.reach && !before)
      store.saveMission(data.name, { reached: true, at: new Date().toISOString() });
  }, [on]);

  return { reach, before };
}
