import { useEffect, useState } from 'preact/hooks';
import type { Brain } from '../brain.ts';
import { LARGEST_SEED } from '../seed.ts';
import { sameSettings, type ChartData, type Result, type Run, type SimulationData } from './data.ts';
import type { Shown } from './use_run.ts';

const RUNS = 8;
const STILL_MS = 400;
const NONE: Result[] = [];

/** Runs of the same values with other seeds, so that a run is seen with its spread; none until they are there. */
export function useOthers(brain: Brain, data: SimulationData, { settings }: Shown, on: boolean): Result[] {
  const [found, setFound] = useState({ settings, runs: NONE });

  // Only when the sliders rest, and one at a time: a move never waits for them.
  useEffect(() => {
    if (!on || !data.charts.some(hasSpread)) return;
    let moved = false;
    const timer = setTimeout(async () => {
      const runs: Result[] = [];
      // That Python cannot be reached is said where the run itself is asked for.
      try {
        while (runs.length < RUNS) {
          const seed = (settings.seed + runs.length + 1) % LARGEST_SEED;
          runs.push((await brain.call<Run>('simulate', { model: data.model, ...settings, seed })).simulated);
          if (moved) return;
        }
        setFound({ settings, runs });
      } catch {}
    }, STILL_MS);
    return () => {
      moved = true;
      clearTimeout(timer);
    };
  }, [brain, data, settings, on]);

  return sameSettings(found.settings, settings) ? found.runs : NONE;
}

const hasSpread = ({ kind }: ChartData) => kind === 'line' || kind === 'bars';
