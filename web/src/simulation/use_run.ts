import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { latest, type Brain } from '../brain.ts';
import { sameSettings, startOf, type Run, type Settings, type SimulationData } from './data.ts';

/** A result together with the settings it belongs to. */
export interface Shown {
  settings: Settings;
  run: Run;
}

/** What the sliders say, what is shown for it, and why Python could not follow. */
export function useRun(brain: Brain, data: SimulationData, first: Settings) {
  const start = useMemo(() => startOf(data), [data]);
  const [settings, setSettings] = useState(first);
  const [shown, setShown] = useState<Shown>({ settings: start, run: data.first });
  const [error, setError] = useState<Error | null>(null);

  const ask = useMemo(
    () => latest<Settings, Run>(
      asked => simulate(brain, data, asked),
      (run, asked) => {
        setShown({ settings: asked, run });
        setError(null);
      },
      setError,
    ),
    [brain, data],
  );

  const now = useRef(first);
  const change = useCallback((next: (now: Settings) => Settings) => {
    now.current = next(now.current);
    setSettings(now.current);
    ask(now.current);
  }, [ask]);

  // A link may ask for other settings than the first result has.
  const asked = useRef(false);
  useEffect(() => {
    if (!asked.current && !sameSettings(first, start)) ask(first);
    asked.current = true;
  }, []);

  return { start, settings, shown, change, error };
}

/** The first result stands in the page; any other is Python's. */
function simulate(brain: Brain, data: SimulationData, settings: Settings): Promise<Run> {
  if (sameSettings(settings, startOf(data))) return Promise.resolve(data.first);
  return brain.call<Run>('simulate', { model: data.model, ...settings });
}
