import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineLayout } from './line_layout.ts';

const FRAME = { width: 320, height: 200, left: 40, right: 10, top: 10, bottom: 40 };

test('a line begins at the left edge, ends at the right one, and stays between top and ground', () => {
  const { paths, ends } = lineLayout([0, 1, 2], [[0, 5, 10]], FRAME);
  assert.ok(paths[0]!.startsWith('M40.0 160.0L'));
  assert.equal(ends[0]!.x, 310);
  assert.ok(ends[0]!.y > FRAME.top && ends[0]!.y < 160);
});

test('all series share one scale, which holds zero', () => {
  const { yTicks, ends } = lineLayout([0, 1], [[8, 8], [4, 4]], FRAME);
  assert.equal(yTicks[0]!.value, 0);
  assert.ok(Math.abs(160 - ends[1]!.y - (160 - ends[0]!.y) / 2) < 1e-9);
});

test('what lies below zero stays in the picture', () => {
  const { ends } = lineLayout([0, 1], [[0, -3]], FRAME);
  assert.ok(ends[0]!.y <= 160);
});

test('a mark beyond the axis is not drawn, one point alone does no harm', () => {
  const { place } = lineLayout([0, 10], [[1, 2]], FRAME);
  assert.equal(place(11), null);
  assert.equal(place(5), 175);
  assert.ok(lineLayout([3], [[1]], FRAME).paths[0]!.startsWith('M40.0'));
});

test('a flat line of nothing is drawn on the ground', () => {
  assert.equal(lineLayout([0, 1], [[0, 0]], FRAME).ends[0]!.y, 160);
});
