import { useState } from 'preact/hooks';
import type { Brain } from '../brain.ts';
import type { Prediction } from '../progress.ts';
import type { Store } from '../store.ts';
import { sameSettings, type PredictionData, type Settings, type SimulationData } from './data.ts';
import type { Guess } from './prediction_form.tsx';
import type { Shown } from './use_run.ts';

interface Judgement {
  outcome: number | string;
  verdict: string;
}

/** What the learner predicted: kept as it is made, judged when it is run, there again after a reload. */
export function usePrediction(brain: Brain, store: Store, data: SimulationData, shown: Shown, settings: Settings) {
  const [stored, setStored] = useState<Prediction | undefined>(() => store.read().predictions[data.name]);
  const [state, setState] = useState<'asked' | 'fresh' | 'judged'>(() =>
    !data.prediction || stored?.verdict ? 'judged' : 'asked');

  const entry = ({ answer, confidence }: Guess): Prediction => ({
    answer, confidence, ...settings, outcome: null, verdict: '', at: new Date().toISOString(),
  });

  const save = (prediction: Prediction) => {
    setStored(prediction);
    store.savePrediction(data.name, prediction);
  };

  // The result is there at once; Python's verdict follows.
  const run = async (guess: Guess) => {
    const made = entry(guess);
    const outcome = sameSettings(shown.settings, settings) ? readOff(data.prediction!, shown) : null;
    save({ ...made, outcome });
    setState('fresh');
    save({ ...made, ...(await judged(brain, data, guess, settings, outcome)) });
  };

  return { stored, state, keep: (guess: Guess) => save(entry(guess)), run };
}

/** Python judges; when it cannot be reached the outcome stands without a verdict. */
async function judged(
  brain: Brain, data: SimulationData, { answer }: Guess, settings: Settings, outcome: number | null,
): Promise<Pick<Prediction, 'outcome' | 'verdict'>> {
  try {
    const prediction = forPython(data.prediction!);
    const judgement = await brain.call<Judgement>('judge', { prediction, answer, model: data.model, ...settings });
    return { outcome: judgement.outcome, verdict: judgement.verdict };
  } catch {
    return { outcome, verdict: 'unknown' };
  }
}

function readOff(prediction: PredictionData, { run }: Shown): number | null {
  const value = run[prediction.of ?? 'simulated'][prediction.result];
  return prediction.kind === 'number' && typeof value === 'number' ? value : null;
}

/** Without the words: rules know nothing of languages. */
function forPython({ prompt: _, ...prediction }: PredictionData) {
  if (prediction.kind === 'number') return prediction;
  return { ...prediction, options: prediction.options.map(({ text: _, ...option }) => option) };
}
