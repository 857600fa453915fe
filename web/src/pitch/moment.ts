/** The board at one moment of an attack. */
import type { Attack, Move } from './choreography.ts';
import { between, PLAYERS, type PlayerId, type Point } from './drawing.ts';

export interface Moment {
  ball: Point;
  players: Record<PlayerId, Point>;
  /** How much of each move is drawn, 0 to 1. */
  drawn: number[];
  over: boolean;
}

const SETTLING = 0.35;

/**
 * @param time seconds since the start of the attack
 * @param before where the players stood at the end of the attack before
 */
export function moment(attack: Attack, time: number, before?: Record<PlayerId, Point>): Moment {
  const drawn = attack.moves.map(move => share(move, time));
  const current = attack.moves.findLastIndex(move => time >= move.start);
  const move = attack.moves[Math.max(current, 0)]!;
  const ball = current < 0 ? move.from : between(move.from, move.to, drawn[current]!);
  return { ball, players: players(attack, time, before), drawn, over: time >= attack.duration };
}

/** The ball leaves fast and arrives slower. */
function share({ start, end }: Move, time: number): number {
  const t = Math.min(1, Math.max(0, (time - start) / (end - start)));
  return 1 - (1 - t) ** 1.6;
}

function players(attack: Attack, time: number, before?: Record<PlayerId, Point>): Record<PlayerId, Point> {
  const settled = Math.min(1, time / SETTLING);
  const spots = PLAYERS.map(({ id }) => {
    const spot = before ? between(before[id], attack.spots[id], settled) : attack.spots[id];
    return [id, run(attack, id, time) ?? spot];
  });
  return Object.fromEntries(spots);
}

/** Who dribbles goes with the ball. */
function run(attack: Attack, id: PlayerId, time: number): Point | undefined {
  const dribble = attack.moves.find(move => move.kind === 'dribble' && move.by === id);
  return dribble && time > dribble.start ? between(dribble.from, dribble.to, share(dribble, time)) : undefined;
}

/** Where everybody stands when it is over. */
export const ending = (attack: Attack) => moment(attack, attack.duration).players;
