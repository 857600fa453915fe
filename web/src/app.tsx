import type { ComponentProps } from 'preact';
import { Boundary } from './boundary.tsx';
import type { Brain } from './brain.ts';
import { Hero, type HeroData } from './pitch/hero.tsx';
import { Quiz } from './quiz/quiz.tsx';
import type { QuizData } from './quiz/data.ts';
import { Simulation } from './simulation/simulation.tsx';
import type { Store } from './store.ts';
import { StoreNotice } from './store_notice.tsx';

type SimulationData = ComponentProps<typeof Simulation>['data'] & { kind: 'simulation' };
export type MountData = QuizData | SimulationData | HeroData;

interface Props {
  data: MountData;
  brain: Brain;
  store: Store;
  /** Python is the kernel of a notebook, which also keeps the score. */
  live: boolean;
  /** This one tells of trouble with the store: one on each page does. */
  speaker: boolean;
  onFailure: () => void;
}

/** A quiz, a simulation or the front page's pitch, ready to stand anywhere. */
export function App({ data, brain, store, live, speaker, onFailure }: Props) {
  return (
    <Boundary language={data.language} onFailure={onFailure}>
      {speaker && <StoreNotice store={store} language={data.language} />}
      {data.kind === 'quiz' ? (
        <Quiz brain={brain} data={data} store={store} live={live} />
      ) : data.kind === 'hero' ? (
        <Hero data={data} />
      ) : (
        <Simulation brain={brain} data={data} store={store} live={live} />
      )}
    </Boundary>
  );
}
