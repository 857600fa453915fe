/** My squad, ready to stand in a page; a file of its own, for the one page that has it. */
import { render } from 'preact';
import quiz from '../../funnelball/text/quiz.yml';
import squad from '../../funnelball/text/squad.yml';
import type { Brain } from './brain.ts';
import { Frame, type Surroundings } from './frame.tsx';
import type { SquadData } from './squad/data.ts';
import { Squad } from './squad/squad.tsx';
import { learn } from './text.ts';

export type { SquadData };

learn(quiz);
learn(squad);

/** Draw the team sheet into an element. */
export function showSquad(root: HTMLElement, data: SquadData, brain: Brain, around: Surroundings) {
  render(
    <Frame {...around} language={data.language}>
      <Squad brain={brain} data={data} store={around.store} />
    </Frame>,
    root,
  );
}
