import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seasonFlow } from './season_flow.ts';

const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`);

test('the stream is as thick as its number', () => {
  const { reaches } = seasonFlow([100, 50, 20, 12, 1.32], 150);
  near(reaches[0]!.thickness / reaches[1]!.thickness, 2);
  near(reaches[0]!.thickness / reaches[4]!.thickness, 100 / 1.32);
  const { reaches: twice } = seasonFlow([150, 50, 20, 12, 1.32], 150);
  near(twice[0]!.thickness / reaches[0]!.thickness, 1.5);
});

test('each stage begins where the loss before it turned off', () => {
  const { reaches } = seasonFlow([100, 50, 20, 12, 1.32], 150);
  reaches.slice(1).forEach(({ from }, i) => assert.equal(from, reaches[i]!.to));
});

test('where nobody is lost nothing turns off', () => {
  const { leaks } = seasonFlow([100, 100, 20, 20, 1], 150);
  assert.deepEqual(leaks.map(leak => leak !== null), [false, true, false, true]);
});

test('a zero is a stream that ends, whatever comes before', () => {
  const { reaches, leaks } = seasonFlow([150, 150, 150, 0, 0], 150);
  assert.deepEqual(reaches.slice(3).map(({ thickness }) => thickness), [0, 0]);
  assert.ok(leaks[2]!.shapes.every(shape => !shape.includes('NaN')));
  assert.equal(leaks[3], null);
});
