/** A simulation or the front page's pitch, ready to stand anywhere; a file of its own, for the pages that have one. */
import { render, type ComponentProps } from 'preact';
import simulation from '../../funnelball/text/simulation.yml';
import type { Brain } from './brain.ts';
import { Frame, type Surroundings } from './frame.tsx';
import { Hero, type HeroData } from './pitch/hero.tsx';
import { Simulation } from './simulation/simulation.tsx';
import { learn } from './text.ts';

export type SimulationData = (ComponentProps<typeof Simulation>['data'] & { kind: 'simulation' }) | HeroData;

learn(simulation);

/** Draw the simulation into an element. */
export function showSimulation(root: HTMLElement, data: SimulationData, brain: Brain, around: Surroundings) {
  render(
    <Frame {...around} language={data.language}>
      {data.kind === 'hero' ? (
        <Hero data={data} />
      ) : (
        <Simulation brain={brain} data={data} store={around.store} live={around.live} />
      )}
    </Frame>,
    root,
  );
}
