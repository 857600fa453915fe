/** The season as one stream up the pitch: its thickness is how many reach a stage; what is lost turns off to the side. */
import { BEHIND_GOAL, LENGTH, MIDDLE, PITCH, type Point } from './drawing.ts';

export interface Reach {
  from: number;
  to: number;
  thickness: number;
  label: Point;
}

export interface Leak {
  /** Towards the upper and the lower touchline; each holds half of what is lost. */
  shapes: [string, string];
  crosses: [Point, Point];
}

export interface SeasonFlow {
  reaches: Reach[];
  leaks: (Leak | null)[];
}

/** How thick the stream would be with the largest number there can be. */
const WIDEST = 62;
const START = 1;
const END = LENGTH + 1.6;
/** Where each loss turns off, where it ends along the pitch, and how near the touchline it comes. */
const TURNS = [
  { off: 40, end: 67, reach: 4.5 },
  { off: 71.5, end: 87, reach: 6.5 },
  { off: 89.5, end: 97.5, reach: 19 },
  { off: 98.4, end: 104.2, reach: 26.4 },
];
const BEND = 6;
const LABELS = [20, 60, 80.5, 94, BEHIND_GOAL.x];

/**
 * @param reached how many reach each of the five stages
 * @param most the largest number the first stage can have
 */
export function seasonFlow(reached: number[], most: number): SeasonFlow {
  const thick = reached.map(n => (n / most) * WIDEST);
  return {
    reaches: thick.map((thickness, stage) => ({
      from: stage ? TURNS[stage - 1]!.off : START,
      to: TURNS[stage]?.off ?? END,
      thickness,
      label: { x: LABELS[stage]!, y: MIDDLE },
    })),
    leaks: TURNS.map((turn, stage) => leak(turn, thick[stage]!, thick[stage + 1]!)),
  };
}

function leak(turn: { off: number; end: number; reach: number }, before: number, after: number): Leak | null {
  const wide = (before - after) / 2;
  if (wide <= 0) return null;
  const inner = turn.end;
  const outer = inner - Math.min(wide, inner - turn.off - BEND);
  const tip = Math.max(0.5, Math.min(turn.reach, MIDDLE - before / 2 - 2));
  const shape = (y: (n: number) => string) =>
    `M${turn.off} ${y(before / 2)}Q${outer} ${y(before / 2)} ${outer} ${y(MIDDLE - tip)}` +
    `L${inner} ${y(MIDDLE - tip)}Q${inner} ${y(after / 2)} ${turn.off} ${y(after / 2)}Z`;
  const middle = (outer + inner) / 2;
  return {
    shapes: [shape(n => (MIDDLE - n).toFixed(2)), shape(n => (MIDDLE + n).toFixed(2))],
    crosses: [{ x: middle, y: tip - 1.2 }, { x: middle, y: PITCH.width - tip + 1.2 }],
  };
}
