import assert from 'node:assert/strict';
import { test } from 'node:test';
import { histogramLayout } from './histogram_layout.ts';

const FRAME = { width: 300, height: 200, left: 40, right: 10, top: 30, bottom: 20 };
const layout = (bars: number[], outline: number[], step = 1) => histogramLayout(bars, outline, step, FRAME);

test('the heights of the bars are in proportion to their shares and stand on the ground', () => {
  const [low, high] = layout([0.2, 0.4, 0, 0, 0], [0.1, 0.2, 0.3, 0.2, 0.2]).bars;
  assert.ok(Math.abs(high!.height / low!.height - 2) < 1e-9);
  for (const bar of [low!, high!]) assert.ok(Math.abs(bar.y + bar.height - 180) < 1e-9);
});

test('nothing is drawn above the top, whichever of bars and outline is higher', () => {
  const { bars } = layout([0.9, 0.1], [0.5, 0.5]);
  assert.ok(bars.every(bar => bar.y >= FRAME.top));
  const heights = layout([0.5, 0.5], [0.9, 0.1]).outline.match(/V([\d.]+)/g)!.map(v => Number(v.slice(1)));
  assert.ok(heights.every(y => y >= FRAME.top));
});

test('a value stands in the middle of its bar', () => {
  const { bars, place } = layout([0.2, 0.4, 0.4, 0, 0], [0.2, 0.2, 0.2, 0.2, 0.2]);
  assert.ok(Math.abs(place(1) - (bars[1]!.x + bars[1]!.width / 2)) < 1e-9);
});

test('a bar of ten values carries the first of them, and holds the others', () => {
  const { bars, place, xTicks } = layout([0.2, 0.4, 0.4], [0.2, 0.4, 0.4], 10);
  assert.deepEqual(xTicks.map(tick => tick.value), [0, 10, 20]);
  assert.ok(place(19) < bars[1]!.x + bars[1]!.width && place(10) > bars[1]!.x);
});

test('only the last label is open upwards, and a value beyond it stays in the picture', () => {
  const { xTicks, place } = layout(Array(40).fill(0.025), Array(40).fill(0.025));
  assert.deepEqual(xTicks.filter(tick => tick.open).map(tick => tick.value), [39]);
  assert.ok(xTicks.length < 10);
  assert.equal(place(1000), FRAME.width - FRAME.right);
});

test('a run without anything is drawn flat', () => {
  assert.ok(layout([0, 0], [0, 0]).bars.every(bar => bar.height === 0));
});
