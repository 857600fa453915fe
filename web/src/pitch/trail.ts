/** The arrows of the tactics board: dashed where the ball travels alone, wavy where a player takes it along, solid where he runs. */
import { between, distance, type Point } from './drawing.ts';

const WAVE = { length: 3, height: 0.8, points: 12 };
/** The tip stays clear of the player who receives the ball. */
const HEAD = { length: 2, half: 1.1, clear: 2.6 };

/** The start and the tip of an arrow, and what goes along it. */
export interface Arrow {
  kind: 'pass' | 'dribble' | 'shot' | 'run';
  from: Point;
  to: Point;
}

const at = ({ x, y }: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`;

/** The line of a move, as far as it has come. */
export function trail(move: Arrow, share: number): string {
  if (share <= 0) return '';
  const tip = between(move.from, move.to, share);
  return move.kind === 'dribble' ? wave(move.from, tip) : `M${at(move.from)}L${at(tip)}`;
}

function wave(from: Point, to: Point): string {
  const length = distance(from, to);
  if (length < 0.1) return '';
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const steps = Math.max(2, Math.round((length / WAVE.length) * WAVE.points));
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const along = between(from, to, i / steps);
    const aside = Math.sin((i / WAVE.points) * 2 * Math.PI) * WAVE.height;
    return { x: along.x + across.x * aside, y: along.y + across.y * aside };
  });
  return `M${points.map(at).join('L')}`;
}

/** The head of the arrow, once the move is complete; `received`: somebody stands at its end. */
export function head({ from, to: end }: Arrow, received: boolean): string {
  const length = distance(from, end) || 1;
  const along = { x: (end.x - from.x) / length, y: (end.y - from.y) / length };
  const clear = received ? HEAD.clear : 0;
  const to = { x: end.x - along.x * clear, y: end.y - along.y * clear };
  const neck = { x: to.x - along.x * HEAD.length, y: to.y - along.y * HEAD.length };
  const left = { x: neck.x - along.y * HEAD.half, y: neck.y + along.x * HEAD.half };
  const right = { x: neck.x + along.y * HEAD.half, y: neck.y - along.x * HEAD.half };
  return `M${at(to)}L${at(left)}L${at(right)}Z`;
}
