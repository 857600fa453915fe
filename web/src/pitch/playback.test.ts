import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kickOff, played, type Action, type Playback } from './playback.ts';

const after = (...actions: Action[]): Playback => actions.reduce(played, kickOff);
const over: Action = { do: 'over', of: 3 };

test('a match plays to its end and then shows the whole of it', () => {
  const end = after({ do: 'play' }, over, over, over);
  assert.deepEqual([end.state, end.shown, end.view], ['done', 3, 'match']);
});

test('one attack is one attack', () => {
  const now = after({ do: 'step' }, over);
  assert.deepEqual([now.state, now.shown], ['paused', 1]);
});

test('pause keeps the place, play goes on from it', () => {
  const now = after({ do: 'play' }, over, { do: 'pause' }, { do: 'play' });
  assert.deepEqual([now.state, now.shown], ['playing', 1]);
});

test('after the end play and step begin anew', () => {
  const end = [{ do: 'play' }, over, over, over] as Action[];
  assert.equal(after(...end, { do: 'play' }).shown, 0);
  assert.equal(after(...end, { do: 'step' }).view, 'attack');
});

test('looking at the season stops the match, and playing comes back to it', () => {
  const season = after({ do: 'play' }, over, { do: 'view', view: 'season' });
  assert.deepEqual([season.state, season.view], ['paused', 'season']);
  assert.equal(played(season, { do: 'play' }).view, 'attack');
});

test('the speed goes round', () => {
  const speeds = [1, 2, 3].map(times => after(...Array<Action>(times).fill({ do: 'speed' })).speed);
  assert.deepEqual(speeds, [2, 4, 1]);
});

test('another match begins at its first attack, and plays on if one was playing', () => {
  const now = after({ do: 'play' }, over, { do: 'restart', play: true });
  assert.deepEqual([now.state, now.shown], ['playing', 0]);
  assert.equal(after(over, { do: 'restart', play: false }).state, 'paused');
});
