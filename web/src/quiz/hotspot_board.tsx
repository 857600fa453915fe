import { MIRROR, PLAYERS, VIEW_BOX } from '../pitch/drawing.ts';
import { Markings } from '../pitch/markings.tsx';
import { Ball, place, PlayerMark } from '../pitch/marks.tsx';
import { head, trail } from '../pitch/trail.ts';
import type { Mark as Kind } from '../progress.ts';
import type { Phrases } from '../text.ts';
import type { Arrow, HotspotQuestion } from './data.ts';
import { SIGNS } from './mark.tsx';
import { across, areaOf, badgeOf, idOf, isPlayer, placeOf, signBeside } from './spots.ts';

interface Props {
  question: HotspotQuestion;
  chosen: unknown;
  markOf: (option: string) => Kind | undefined;
  /** Left out once the answer stands. */
  choose: ((option: string) => void) | undefined;
  phrases: Phrases;
}

/** The pitch with its spots, numbered as the list below: the list is what keyboard and screen reader use. */
export function HotspotBoard({ question, chosen, markOf, choose, phrases }: Props) {
  const mirrored = phrases.direction === 'rtl';
  const turned = mirrored ? MIRROR : undefined;
  const spots = question.options.map(({ id, spot }, index) => ({
    id: idOf(spot),
    mirrored,
    number: phrases.number(index + 1),
    mark: markOf(id),
    hot: {
      class: 'fb-hot',
      'data-spot': id,
      'data-chosen': chosen === id || undefined,
      'data-open': choose ? true : undefined,
      onClick: choose && (() => choose(id)),
    },
  }));
  // Players stand in zones: their spots come later, so that they can be hit.
  const drawn = [...spots].sort((one, other) => Number(isPlayer(one.id)) - Number(isPlayer(other.id)));
  return (
    <svg class="fb-board" viewBox={VIEW_BOX} aria-hidden="true">
      <g transform={turned}><Markings /></g>
      {drawn.map(({ hot, ...spot }) => <g key={spot.id} {...hot}><Ground {...spot} /></g>)}
      <g class="fb-given" transform={turned}>
        {question.arrows?.map((arrow, index) => <ArrowMark key={index} arrow={arrow} />)}
        {PLAYERS.map(player => <g key={player.id} transform={place(player)}><PlayerMark role={player.role} /></g>)}
        {question.ball && <g transform={place(atFeet(question.ball))}><Ball /></g>}
      </g>
      {drawn.map(({ hot, ...spot }) => <g key={spot.id} {...hot}><Badge {...spot} /></g>)}
    </svg>
  );
}

function Ground({ id, mirrored }: { id: string; mirrored: boolean }) {
  if (!isPlayer(id)) return <rect class="fb-hot-ground" {...areaOf(id, mirrored)} />;
  const { x, y } = placeOf(id);
  const middle = { cx: across(x, mirrored), cy: y };
  return (
    <>
      <circle class="fb-hot-reach" {...middle} r={8} />
      <circle class="fb-hot-ground" {...middle} r={4.4} />
    </>
  );
}

const DRAWN: Partial<Record<Kind, string>> = { right: SIGNS.correct, missed: SIGNS.correct, wrong: SIGNS.incorrect };

/** The number of a spot, and beside it its mark. */
function Badge({ id, mirrored, number, mark }: { id: string; mirrored: boolean; number: string; mark: Kind | undefined }) {
  const sign = mark && DRAWN[mark];
  const at = badgeOf(id, mirrored);
  return (
    <g transform={place(at)}>
      <g class="fb-badge">
        <circle r={2.9} />
        <text>{number}</text>
      </g>
      {sign && (
        <g class={`fb-badge fb-badge-${mark}`}>
          <circle cx={signBeside(at)} r={2.9} />
          <text x={signBeside(at)}>{sign}</text>
        </g>
      )}
    </g>
  );
}

/** Beside the player who has it. */
function atFeet(id: string) {
  const { x, y } = placeOf(id);
  return isPlayer(id) ? { x: x + 2.6, y: y + 2 } : { x, y };
}

/** Dashed: the ball travels. Solid: somebody runs. Wavy: somebody takes the ball along. */
function ArrowMark({ arrow: { from, to, kind } }: { arrow: Arrow }) {
  const move = { kind, from: placeOf(from), to: placeOf(to) };
  return (
    <g class={`fb-move-${kind}`}>
      <path d={trail(move, 1)} />
      <path class="fb-arrow-head" d={head(move, isPlayer(to))} />
    </g>
  );
}
