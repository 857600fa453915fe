import { useMemo } from 'preact/hooks';
import { type Table, TableDetails } from '../charts/figure.tsx';
import type { Phrases } from '../text.ts';
import { Actors, Board, Crosses } from './board.tsx';
import { GOAL, tally } from './choreography.ts';
import { useInView } from './clock.ts';
import { Controls, Views } from './controls.tsx';
import { GoalCry, MatchLabels, SeasonLabels, ZoneNames } from './labels.tsx';
import { Key, Said, Score } from './said.tsx';
import { MatchDrawing } from './match_drawing.tsx';
import { SeasonDrawing } from './season_drawing.tsx';
import { seasonFlow } from './season_flow.ts';
import { crossesOf, goalsOf, sentenceOf, wholeMatch } from './story.ts';
import { useMatch } from './use_match.ts';
import { useUniqueId } from '../charts/unique_id.ts';

interface Props {
  id: string;
  /** The last stage that each attack of match 1 reached, in playing order. */
  attacks: number[];
  /** How many a match reach each stage, on average over the season; and the most the first stage can have. */
  reached: number[];
  most: number;
  /** Names of the stages. */
  names: string[];
  /** What is found in the season, and its one sentence. */
  title: string;
  description: string;
  table: Table;
  autoplay: boolean;
  onSeed: () => void;
  words: Phrases;
}

/** The pitch: one attack after the other, the whole match, or the whole season at once. */
export function Pitch({ id, attacks: stages, reached, most, names, title, description, table, autoplay, onSeed, words }: Props) {
  const [box, inView] = useInView<HTMLElement>();
  const { now, act, step, painter, attacks, running } = useMatch(stages, inView, autoplay);
  const unique = useUniqueId();
  const counts = useMemo(() => tally(stages), [stages]);
  const sofar = tally(stages.slice(0, now.shown));
  const flow = useMemo(() => seasonFlow(reached, most), [reached, most]);
  const shown = attacks(now.shown);

  const sentence = now.view === 'season' ? description
    : now.view === 'match' ? wholeMatch(counts, stages.length, words)
    : sentenceOf(now.shown, stages, running, words);

  return (
    <figure
      class="fb-figure fb-pitch" ref={box} aria-labelledby={unique}
      data-chart={id} data-kind="pitch" data-part="pitch" data-view={now.view} data-state={running ? 'playing' : now.state}
    >
      <figcaption>
        <p class="fb-figure-title" id={unique}>{title}</p>
        <Views name={unique} view={now.view} act={act} words={words} />
      </figcaption>
      <ZoneNames names={[words.t('pitch-midfield'), names[1]!, names[2]!]} />
      <div class="fb-pitch-box">
        <Board label={words.t('pitch-label')} mirrored={words.direction === 'rtl'}>
          {now.view === 'attack' && <><Crosses ends={crossesOf(shown)} goals={goalsOf(shown)} fresh={running} /><Actors painter={painter} /></>}
          {now.view === 'match' && <MatchDrawing attacks={attacks(stages.length)} lost={counts.lost} />}
          {now.view === 'season' && <SeasonDrawing flow={flow} />}
        </Board>
        {now.view === 'attack' && stages[now.shown - 1] === GOAL && <GoalCry word={words.t('pitch-goal')} />}
        {now.view === 'match' && <MatchLabels {...counts} words={words} />}
        {now.view === 'season' && <SeasonLabels flow={flow} reached={reached} names={names} words={words} />}
      </div>
      {now.view === 'attack' && <Score shown={now.shown} all={stages.length} {...sofar} words={words} />}
      <Said sentence={sentence} />
      <Key words={words} />
      <Controls now={now} act={act} step={step} onSeed={onSeed} words={words} />
      <TableDetails table={table} label={words.t('chart-table')} />
    </figure>
  );
}
