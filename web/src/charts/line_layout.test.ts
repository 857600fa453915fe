import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axis, lineLayout, spreadOut } from './line_layout.ts';

const FRAME = { width: 400, height: 200, left: 50, right: 50, top: 20, bottom: 30 };

test('an axis holds all values and begins at 0', () => {
  for (const values of [[0.425, 1], [207_000, 100_000], [0.07, 0.014], [3, 3], [0.0004]]) {
    const { low, high, ticks } = axis(values);
    assert.equal(low, 0);
    assert.ok(high >= Math.max(...values) && ticks.length >= 2 && ticks.length <= 6, String(values));
    assert.equal(ticks.at(-1), high);
  }
});

test('values below 0, or nothing but 0, have an axis too', () => {
  assert.ok(axis([-3, 5]).low <= -3);
  assert.deepEqual(axis([-4, -1]).high, 0);
  assert.deepEqual([axis([0, 0]).low, axis([0, 0]).high], [0, 1]);
});

test('a series runs from the left edge to the right one, and a larger value stands higher', () => {
  const points = lineLayout([0, 6, 12], axis([0, 1]), FRAME).points([0, 0.5, 1]).split(' ').map(p => p.split(',').map(Number));
  assert.deepEqual(points, [[50, 170], [200, 95], [350, 20]]);
});

test('whole numbers along the axis carry whole labels', () => {
  const { xTicks } = lineLayout([0, 1, 2], axis([1]), FRAME);
  assert.deepEqual(xTicks.map(({ value }) => value), [0, 1, 2]);
});

test('an axis of one place, or of numbers that are not whole, is drawn', () => {
  assert.equal(lineLayout([0], axis([1]), FRAME).points([1]), '50.0,20.0');
  assert.ok(lineLayout([0, 0.25, 0.5], axis([1]), FRAME).xTicks.some(({ value }) => value % 1));
});

test('a narrow picture has few labels that stand clear of each other', () => {
  const { xTicks } = lineLayout(Array.from({ length: 61 }, (_, i) => i), axis([1]), { ...FRAME, width: 240 });
  assert.ok(xTicks.every(({ x }, i) => i === 0 || x - xTicks[i - 1]!.x >= 40));
});

test('names that would cover each other move apart, in their order and within the picture', () => {
  const placed = spreadOut([100, 101, 20, 102], 15, 10, 110);
  assert.equal(placed[2], 20);
  assert.ok(placed[0]! < placed[1]! && placed[1]! < placed[3]!);
  assert.ok(placed[3]! <= 110 && placed[1]! - placed[0]! >= 15 - 1e-9 && placed[3]! - placed[1]! >= 15 - 1e-9);
});

test('names that stand clear stay where they are', () => {
  assert.deepEqual(spreadOut([30, 80, 55], 15, 10, 110), [30, 80, 55]);
});
