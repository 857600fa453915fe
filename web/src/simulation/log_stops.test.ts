import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logStops, nearestStop } from './log_stops.ts';

test('a slider over three powers of ten stops at round numbers, from end to end', () => {
  const stops = logStops(1000, 1_000_000);
  assert.equal(stops[0], 1000);
  assert.equal(stops.at(-1), 1_000_000);
  for (const round of [2000, 15_000, 100_000]) assert.ok(stops.includes(round));
  assert.ok(stops.every((stop, i) => i === 0 || stop > stops[i - 1]!));
});

test('odd ends are stops too', () => {
  const stops = logStops(37, 230);
  assert.deepEqual([stops[0], stops.at(-1)], [37, 230]);
});

test('a value between two stops takes the nearer one in proportion', () => {
  const stops = [1000, 2000, 4000];
  assert.equal(nearestStop(stops, 1300), 0);
  assert.equal(nearestStop(stops, 1500), 1);
});
