/** The season, ready to stand in a page; a file of its own, for the pages that have it. */
import { render } from 'preact';
import season from '../../funnelball/text/season.yml';
import type { Brain } from './brain.ts';
import { Frame, type Surroundings } from './frame.tsx';
import type { SeasonData } from './season/data.ts';
import { Season } from './season/season.tsx';
import { learn } from './text.ts';

export type { SeasonData };

learn(season);

/** Draw the season into an element. */
export function showSeason(root: HTMLElement, data: SeasonData, brain: Brain, around: Surroundings) {
  render(
    <Frame {...around} language={data.language}>
      <Season brain={brain} data={data} store={around.store} live={around.live} />
    </Frame>,
    root,
  );
}
