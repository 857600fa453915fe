import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PITCH, PLAYERS, VIEW } from '../pitch/drawing.ts';
import { areaOf, badgeOf, placeOf } from './spots.ts';

const SPOTS = [...PITCH.zones, ...PLAYERS].map(({ id }) => id);
/** Of a badge, as large as it becomes on a phone. */
const RADIUS = 2.9 * 1.35;

test('every badge lies on the board, whichever way it is read', () => {
  for (const id of SPOTS) {
    for (const mirrored of [false, true]) {
      const { x, y } = badgeOf(id, mirrored);
      assert.ok(x - RADIUS >= VIEW.x && x + RADIUS <= VIEW.x + VIEW.width, `${id} at x = ${x}`);
      assert.ok(y - RADIUS >= VIEW.y && y + RADIUS <= VIEW.y + VIEW.height, `${id} at y = ${y}`);
    }
  }
});

test('no two badges hide each other', () => {
  const badges = SPOTS.map(id => ({ id, ...badgeOf(id, false) }));
  for (const one of badges) {
    for (const other of badges.filter(({ id }) => id > one.id)) {
      const apart = Math.hypot(one.x - other.x, one.y - other.y);
      assert.ok(apart > 2.9 * 2, `${one.id} and ${other.id} are ${apart.toFixed(1)} m apart`);
    }
  }
});

test('the board is mirrored for those who read from the right', () => {
  const [drawn, turned] = [areaOf('box', false), areaOf('box', true)];
  assert.equal(drawn.x - VIEW.x, VIEW.x + VIEW.width - (turned.x + turned.width));
  assert.deepEqual(placeOf('box'), { x: 96.75, y: 34 });
});

test('a spot that there is not is named', () => {
  assert.throws(() => placeOf('moon'), /"moon"/);
});
