import { useEffect, useMemo } from 'preact/hooks';
import { phrases, type Language } from '../text.ts';
import { Actors, Board, Crosses } from './board.tsx';
import { GOAL } from './choreography.ts';
import { useInView, useStill } from './clock.ts';
import { Key } from './said.tsx';
import { useMatch } from './use_match.ts';
import { crossesOf, goalsOf, sentenceOf } from './story.ts';

/** A few attacks for the front page, again and again; needs no Python and no results. */
export interface HeroData {
  kind: 'hero';
  name: string;
  language: Language;
  /** A run of the pitch model, of whose first match a few attacks are shown; without it one attack of every kind. */
  first?: { simulated: { attacks: number[] } };
}

const ONE_OF_EACH = [1, 3, 0, 2, 4];
const FEW = 6;

/** The attacks of the match that lead up to its first goal. */
function upToGoal(match: number[]): number[] {
  const end = match.indexOf(GOAL) + 1 || FEW;
  return match.slice(Math.max(0, end - FEW), end);
}

const REST_MS = 2500;

export function Hero({ data }: { data: HeroData }) {
  const words = useMemo(() => phrases(data.language), [data.language]);
  const stages = useMemo(() => (data.first ? upToGoal(data.first.simulated.attacks) : ONE_OF_EACH), [data]);
  const [box, inView] = useInView<HTMLElement>();
  const still = useStill();
  const { now, act, step, painter, attacks, running } = useMatch(stages, inView, true);

  useEffect(() => {
    if (now.state !== 'done' || still) return;
    const again = setTimeout(() => act({ do: 'play' }), REST_MS);
    return () => clearTimeout(again);
  }, [now.state, still]);

  const shown = attacks(now.shown);
  const plays = running || (now.state === 'done' && !still);
  const next = plays ? () => act({ do: 'pause' }) : still ? step : () => act({ do: 'play' });
  return (
    <figure class="fb-figure fb-pitch fb-hero-board" ref={box} data-part="hero" data-state={plays ? 'playing' : now.state}>
      <Board label={words.t('pitch-label')} mirrored={words.direction === 'rtl'}>
        <Crosses ends={crossesOf(shown)} goals={goalsOf(shown)} fresh={running} />
        <Actors painter={painter} />
      </Board>
      <figcaption>
        <Key words={words} />
        <p class="fb-pitch-said">{sentenceOf(now.shown, stages, running, words)}</p>
      </figcaption>
      <button type="button" class="fb-button" data-action={plays ? 'pause' : still ? 'step' : 'play'} onClick={next}>
        {words.t(plays ? 'pitch-pause' : still ? 'pitch-step' : 'pitch-play')}
      </button>
    </figure>
  );
}
