import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leakRows } from './leak_layout.ts';

const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`);

test('the bars of a match share one scale: what goes on is as long as the next bar', () => {
  const rows = leakRows([100, 50, 20, 12, 1.32], [50, 30, 8, 10.68], 400);
  rows.slice(0, 3).forEach((row, i) => near(row.solid, rows[i + 1]!.solid + rows[i + 1]!.hatched));
  near(rows[0]!.solid + rows[0]!.hatched, 400);
  assert.deepEqual(rows.map(row => row.zoom), [1, 1, 1, 1, 1]);
});

test('a stage that would be a sliver is magnified to the full width, and says how much', () => {
  const rows = leakRows([100_000, 2_000, 120, 60, 15], [98_000, 1_880, 60, 45], 400);
  assert.deepEqual(rows.map(row => Math.round(row.zoom)), [1, 50, 1, 33, 1]);
  near(rows[1]!.solid + rows[1]!.hatched, 400);
});

test('the smallest share that goes on stays visible, and a zero stays nothing', () => {
  const [first] = leakRows([100, 0.1, 0.05], [99.9, 0.05], 400);
  assert.ok(first!.solid >= 2);
  const rows = leakRows([100, 0, 0], [100, 0], 400);
  assert.deepEqual(rows.slice(1), [{ solid: 0, hatched: 0, zoom: 1 }, { solid: 0, hatched: 0, zoom: 1 }]);
  near(rows[0]!.hatched, 400);
});
