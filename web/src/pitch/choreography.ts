/** How an attack looks that reached a stage: who passes to whom, where the ball ends. The same attack always looks the same. */
import { between, distance, GOAL_HALF, LENGTH, MIDDLE, PITCH, PLAYERS, ZONES, type PlayerId, type Point, type Zone } from './drawing.ts';
import { chances, type Chance } from './chances.ts';

export interface Move {
  /** A pass or shot of the ball, or a dribble of the player with it. */
  kind: 'pass' | 'dribble' | 'shot';
  by: PlayerId;
  from: Point;
  to: Point;
  /** Seconds after the start of the attack. */
  start: number;
  end: number;
}

export interface Attack {
  /** Index of the last stage reached: 0 possession, 1 final third, 2 box, 3 shot, 4 goal. */
  stage: number;
  spots: Record<PlayerId, Point>;
  moves: Move[];
  end: Point;
  /** Seconds. */
  duration: number;
}

export const GOAL = 4;
export const SHOT = 3;
const [, FINAL_THIRD, BOX] = ZONES as [Zone, Zone, Zone];
const PASS_SPEED = 34; // metres a second: quicker than football, slow enough for the eye
const SHOT_SPEED = 46;
const DRIBBLE_SPEED = 17;
const TOUCH = 0.14;
const FIRST_TOUCH = 0.35;

/**
 * @param index which attack of the match, from 0: it gives the attack its own look
 * @param stage index of the last stage it reached, 0 to 4
 */
export function attack(index: number, stage: number): Attack {
  const chance = chances(index, stage);
  const spots = positions(chance);
  const route = routeTo(stage, spots, chance);
  const moves = timed(route);
  const last = moves.at(-1)!;
  return { stage, spots, moves, end: last.to, duration: last.end };
}

type Leg = Omit<Move, 'start' | 'end'>;

/** How far, in metres, a player may stand from where the board has him. */
const ROAM = { marketing: { x: 4, y: 6 }, sales: { x: 2.5, y: 4 } };

function positions(chance: Chance): Record<PlayerId, Point> {
  const spots = PLAYERS.map(({ id, role, x, y }) => {
    const roam = ROAM[role];
    return [id, { x: x + chance(-roam.x, roam.x), y: y + chance(-roam.y, roam.y) }];
  });
  return Object.fromEntries(spots);
}

type Spots = Record<PlayerId, Point>;

function routeTo(stage: number, spots: Spots, chance: Chance): Leg[] {
  const build = buildUp(chance);
  if (stage === 0) return lostInMidfield(build, spots, chance);
  const wing = chance(0, 1) < 0.5 ? 'left-wing' : 'right-wing';
  const forward = passes([...build, wing], spots);
  if (stage === 1) return [...forward, pass(wing, spots[wing], beforeBox(spots[wing], chance))];
  const run = chance(0, 1) < 0.5 ? [dribble(wing, spots, chance)] : [];
  const from = run[0]?.to ?? spots[wing];
  if (stage === 2) return [...forward, ...run, pass(wing, from, pastStriker(spots.striker, chance))];
  const aim = stage === GOAL ? intoNet(chance) : kept(spots.striker, chance);
  return [...forward, ...run, pass(wing, from, spots.striker), { kind: 'shot', by: 'striker', from: spots.striker, to: aim }];
}

/** Two or three of marketing's players on the way to the final third. */
function buildUp(chance: Chance): PlayerId[] {
  const half = chance(0, 1) < 0.5 ? 'left-half' : 'right-half';
  const ways: PlayerId[][] = [['deep', half, 'playmaker'], ['deep', 'playmaker'], ['deep', half]];
  return ways[Math.floor(chance(0, ways.length))]!;
}

function passes(players: PlayerId[], spots: Spots): Leg[] {
  return players.slice(1).map((to, i) => pass(players[i]!, spots[players[i]!], spots[to]));
}

const pass = (by: PlayerId, from: Point, to: Point): Leg => ({ kind: 'pass', by, from, to });
const within = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));
const inwards = ({ y }: Point) => (y < MIDDLE ? 1 : -1);

/** A pass finds nobody, still before the final third. */
function lostInMidfield(build: PlayerId[], spots: Spots, chance: Chance): Leg[] {
  const by = build[Math.floor(chance(0, build.length))]!;
  const from = spots[by];
  const to = {
    x: chance(from.x + 2, Math.min(from.x + 19, FINAL_THIRD.from - 1.5)),
    y: chance(Math.max(from.y - 18, 4), Math.min(from.y + 18, PITCH.width - 4)),
  };
  return [...passes(build.slice(0, build.indexOf(by) + 1), spots), pass(by, from, to)];
}

/** In the final third, not in the box. */
function beforeBox(from: Point, chance: Chance): Point {
  return {
    x: chance(FINAL_THIRD.from + 2, Math.min(from.x + 9, FINAL_THIRD.to - 1.5)),
    y: from.y + inwards(from) * chance(5, 30),
  };
}

function dribble(wing: PlayerId, spots: Spots, chance: Chance): Leg {
  const from = spots[wing];
  const to = { x: within(from.x, from.x + chance(4, 7), BOX.from - 1), y: from.y + inwards(from) * chance(1, 4) };
  return { kind: 'dribble', by: wing, from, to };
}

/** Into the box, but out of reach of sales' player. */
function pastStriker(striker: Point, chance: Chance): Point {
  const side = chance(-1, 1) < 0 ? -1 : 1;
  const y = within(BOX.top + 2, striker.y + side * chance(4.5, 18), BOX.bottom - 2);
  return { x: chance(BOX.from + 2, BOX.to - 4), y };
}

/** Blocked on the way, in the keeper's arms, or past the post. */
function kept(from: Point, chance: Chance): Point {
  const side = chance(-1, 1) < 0 ? -1 : 1;
  const saved = { x: LENGTH - chance(0.8, 2), y: MIDDLE + chance(-GOAL_HALF + 0.5, GOAL_HALF - 0.5) };
  const wide = { x: LENGTH + chance(0, 1), y: MIDDLE + side * (GOAL_HALF + chance(1.2, 8)) };
  const how = chance(0, 3);
  return how < 1 ? between(from, saved, chance(0.4, 0.8)) : how < 2 ? saved : wide;
}

const intoNet = (chance: Chance): Point => ({ x: LENGTH + 1.3, y: MIDDLE + chance(-GOAL_HALF + 0.8, GOAL_HALF - 0.8) });

function timed(route: Leg[]): Move[] {
  let clock = FIRST_TOUCH;
  return route.map(leg => {
    const start = clock;
    const end = start + Math.max(0.18, distance(leg.from, leg.to) / speed(leg));
    clock = end + TOUCH;
    return { ...leg, start, end };
  });
}

const speed = ({ kind }: Leg) => (kind === 'shot' ? SHOT_SPEED : kind === 'dribble' ? DRIBBLE_SPEED : PASS_SPEED);

/** How many attacks were lost at each stage (0 to 3), and how many were goals. */
export function tally(stages: number[]): { lost: number[]; shots: number; goals: number } {
  const lost = [0, 1, 2, SHOT].map(stage => stages.filter(reached => reached === stage).length);
  const goals = stages.filter(reached => reached === GOAL).length;
  return { lost, shots: lost[SHOT]! + goals, goals };
}
