/** The pitch in metres: the attack runs from x = 0 to x = LENGTH, y grows downwards; mirrored when read from the right. */
import drawing from '../../../funnelball/pitch_drawing.json';

export interface Point {
  x: number;
  y: number;
}

export type PlayerId =
  | 'deep' | 'left-half' | 'right-half' | 'playmaker' | 'left-wing' | 'right-wing' | 'striker';

export interface Player extends Point {
  id: PlayerId;
  role: 'marketing' | 'sales';
}

export interface Zone {
  id: string;
  from: number;
  to: number;
  top: number;
  bottom: number;
  label: Point;
}

export const PITCH = drawing;
export const LENGTH = drawing.length;
export const MIDDLE = drawing.width / 2;
export const PLAYERS = drawing.players as Player[];
/** Where attacks of each stage are lost: before the final third, before the box, before a shot, at the goal. */
export const ZONES = drawing.stages as Zone[];
export const GOAL_HALF = drawing.goal.width / 2;

const { margin } = drawing;
/** Metres of grass behind the goal under attack: there the goals are counted. */
const BEHIND = 13;
export const VIEW = { x: -margin, y: -margin, width: margin + LENGTH + BEHIND, height: drawing.width + 2 * margin };
export const BEHIND_GOAL: Point = { x: LENGTH + BEHIND / 2 + 1, y: MIDDLE };
export const VIEW_BOX = `${VIEW.x} ${VIEW.y} ${VIEW.width} ${VIEW.height}`;
/** Turns the drawing round for those who read from right to left. */
export const MIRROR = `translate(${2 * VIEW.x + VIEW.width} 0) scale(-1 1)`;

/** The place of a label laid over the drawing, counted from the side where reading starts. */
export const overlay = ({ x, y }: Point) => ({
  insetInlineStart: `${(((x - VIEW.x) / VIEW.width) * 100).toFixed(2)}%`,
  insetBlockStart: `${(((y - VIEW.y) / VIEW.height) * 100).toFixed(2)}%`,
});

export const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

export const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);
