import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attack, GOAL, SHOT, tally } from './choreography.ts';
import { GOAL_HALF, LENGTH, MIDDLE, PITCH, ZONES, type Point } from './drawing.ts';
import { moment } from './moment.ts';

const STAGES = [0, 1, 2, 3, 4];
const MANY = Array.from({ length: 200 }, (_, i) => i);
const every = (stage: number) => MANY.map(i => attack(i, stage));
const [, finalThird, box] = ZONES as [(typeof ZONES)[0], (typeof ZONES)[0], (typeof ZONES)[0]];
const inBox = ({ x, y }: Point) => x > box.from && x < LENGTH && y > box.top && y < box.bottom;

test('the same attack always looks the same, and another one looks different', () => {
  assert.deepEqual(attack(12, 2), attack(12, 2));
  assert.notDeepEqual(attack(12, 2).end, attack(13, 2).end);
});

test('an attack dies where its stage says', () => {
  for (const { end } of every(0)) assert.ok(end.x < finalThird.from, `${end.x}`);
  for (const { end } of every(1)) assert.ok(end.x > finalThird.from && end.x < box.from, `${end.x}`);
  for (const { end } of every(2)) assert.ok(inBox(end), JSON.stringify(end));
});

test('only a goal ends in the net; a shot without a goal stays out of it', () => {
  const inNet = ({ x, y }: Point) => x > LENGTH && Math.abs(y - MIDDLE) < GOAL_HALF;
  assert.ok(every(GOAL).every(({ end }) => inNet(end)));
  assert.ok(!every(SHOT).some(({ end }) => inNet(end)));
});

test('marketing passes, sales shoots: no shot before the fourth stage, and never by another player', () => {
  for (const stage of STAGES)
    for (const { moves } of every(stage)) {
      const shots = moves.filter(({ kind }) => kind === 'shot');
      assert.equal(shots.length, stage >= SHOT ? 1 : 0);
      assert.ok(shots.every(({ by }) => by === 'striker'));
      assert.ok(moves.filter(({ kind }) => kind !== 'shot').every(({ by }) => by !== 'striker'));
    }
});

test('the ball never jumps: each move begins where the one before ended, and later', () => {
  for (const stage of STAGES)
    for (const { moves } of every(stage))
      moves.slice(1).forEach((move, i) => {
        assert.deepEqual(move.from, moves[i]!.to);
        assert.ok(move.start >= moves[i]!.end);
      });
});

test('ball and players stay on the board', () => {
  for (const stage of STAGES)
    for (const { moves, spots } of every(stage))
      for (const { x, y } of [...moves.map(({ to }) => to), ...Object.values(spots)])
        assert.ok(x > 0 && x < LENGTH + 3 && y > 0 && y < PITCH.width, `${x} ${y}`);
});

test('an attack is short, and has no more moves than the board draws', () => {
  for (const stage of STAGES)
    for (const { moves, duration } of every(stage)) assert.ok(duration < 6 && moves.length <= 6);
});

test('at the start the ball is with the first passer, at the end where the attack ended', () => {
  const one = attack(5, 3);
  assert.deepEqual(moment(one, 0).ball, one.spots.deep);
  assert.deepEqual(moment(one, one.duration).ball, one.end);
  assert.ok(!moment(one, one.duration - 0.01).over && moment(one, one.duration).over);
});

test('the arrows are drawn in the order of the moves', () => {
  const one = attack(3, 4);
  const middle = moment(one, (one.moves[1]!.start + one.moves[1]!.end) / 2).drawn;
  assert.equal(middle[0], 1);
  assert.ok(middle[1]! > 0 && middle[1]! < 1);
  assert.ok(middle.slice(2).every(share => share === 0));
});

test('the tally of a match counts every attack once', () => {
  const { lost, shots, goals } = tally([0, 0, 1, 2, 3, 3, 4, 0]);
  assert.deepEqual({ lost, shots, goals }, { lost: [3, 1, 1, 2], shots: 3, goals: 1 });
});
