import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParameterData, SimulationData } from './data.ts';
import { sharedSettings, shareLink } from './share_link.ts';

const parameter = (name: string, value: number, more: Partial<ParameterData> = {}) =>
  ({ name, value, low: 0, high: 1, unit: 'share', open: true, ...more }) as ParameterData;
const DATA = {
  name: 'pitch', seed: 7,
  parameters: [
    parameter('goal', 0.11),
    parameter('matches', 38, { unit: 'count', low: 1, high: 100 }),
    parameter('box', 0.4, { open: false }),
  ],
} as SimulationData;
const PAGE = 'https://example.org/en/pitch.html';
const asked = (query: string) => sharedSettings(`${PAGE}?simulation=pitch&${query}`, DATA)!;

test('what is sent is what is opened', () => {
  const settings = { seed: 99, parameters: { goal: 0.2, matches: 10, box: 0.4 } };
  const { settings: opened, ignored } = sharedSettings(shareLink(`${PAGE}#there`, DATA, settings), DATA)!;
  assert.deepEqual(opened, settings);
  assert.equal(ignored, false);
});

test('the link leads to the simulation and names only what was changed', () => {
  const link = new URL(shareLink(PAGE, DATA, { seed: 7, parameters: { goal: 0.2, matches: 38, box: 0.4 } }));
  assert.deepEqual([...link.searchParams], [['simulation', 'pitch'], ['goal', '0.2']]);
  assert.equal(link.hash, '#simulation-pitch');
});

test('an address without settings, or for another simulation, asks for nothing', () => {
  assert.equal(sharedSettings(PAGE, DATA), null);
  assert.equal(sharedSettings(`${PAGE}?simulation=other&goal=0.2`, DATA), null);
});

test('what is not allowed is left out, and that is said', () => {
  for (const bad of ['goal=7', 'goal=', 'goal=x', 'matches=2.5', 'box=0.9', 'seed=-1', 'seed=1.5']) {
    const { settings, ignored } = asked(bad);
    assert.deepEqual(settings, { seed: 7, parameters: { goal: 0.11, matches: 38, box: 0.4 } }, bad);
    assert.ok(ignored, bad);
  }
});

test('what belongs to somebody else in the address is no mistake', () => {
  assert.equal(asked('utm_source=mail').ignored, false);
});
