/** Where things stand on the tactics board, counted as it is drawn: mirrored for those who read from the right. */
import { LENGTH, MIDDLE, PITCH, PLAYERS, VIEW, type Point } from '../pitch/drawing.ts';
import type { Spot } from './data.ts';

export interface Area extends Point {
  width: number;
  height: number;
}

/** From a zone's corner, or a player, to the badge with its number. */
const BESIDE = 4;
const BELOW = 6.4;
const SIGN = 6;
/** The goal and the bench are too small to hold a badge. */
const OUTSIDE: Record<string, Point> = {
  goal: { x: LENGTH + 7, y: MIDDLE },
  bench: { x: 52.5, y: 65.5 },
};

export const idOf = (spot: Spot) => ('zone' in spot ? spot.zone : spot.player);

const playerOf = (id: string) => PLAYERS.find(player => player.id === id);

export const isPlayer = (id: string) => playerOf(id) !== undefined;

function zoneOf(id: string): Area {
  const zone = PITCH.zones.find(one => one.id === id);
  if (!zone) throw new Error(`There is no player and no zone "${id}" on the pitch.`);
  return { x: zone.from, y: zone.top, width: zone.to - zone.from, height: zone.bottom - zone.top };
}

/** The middle of a zone, or where a player stands. */
export function placeOf(id: string): Point {
  const player = playerOf(id);
  if (player) return { x: player.x, y: player.y };
  const { x, y, width, height } = zoneOf(id);
  return { x: x + width / 2, y: y + height / 2 };
}

/** The ground of a zone. */
export function areaOf(id: string, mirrored: boolean): Area {
  const area = zoneOf(id);
  return { ...area, x: across(area.x, mirrored, area.width) };
}

/** Where the badge of a spot stands. */
export function badgeOf(id: string, mirrored: boolean): Point {
  const { x, y } = OUTSIDE[id] ?? beside(id);
  return { x: across(x, mirrored), y };
}

function beside(id: string): Point {
  const player = playerOf(id);
  if (player) return { x: player.x, y: player.y + BELOW };
  const { x, y } = zoneOf(id);
  return { x: x + BESIDE, y: y + BESIDE };
}

/** How far to the side of a badge its sign stands: towards the middle, where there is room. */
export const signBeside = ({ x }: Point) => (x > VIEW.x + VIEW.width / 2 ? -SIGN : SIGN);

/** From metres along the pitch to the drawing, for something that wide. */
export const across = (x: number, mirrored: boolean, width = 0) =>
  mirrored ? 2 * VIEW.x + VIEW.width - x - width : x;
