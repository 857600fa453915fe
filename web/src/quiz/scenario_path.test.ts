import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ScenarioQuestion } from './data.ts';
import { hasEnded, pathOf, sceneAfter } from './scenario_path.ts';

const choice = (id: string, to: string) => ({ id, text: id, to, consequence: '' });
const question = {
  type: 'scenario',
  scenes: [
    { id: 'one', text: '', choices: [choice('a', 'two'), choice('b', 'end')] },
    { id: 'two', text: '', choices: [choice('c', 'end'), choice('d', 'end')] },
  ],
  endings: [{ id: 'end', text: '' }],
} as unknown as ScenarioQuestion;

test('a scenario goes from scene to scene until an ending', () => {
  assert.equal(sceneAfter(question, [])!.id, 'one');
  assert.equal(sceneAfter(question, ['a'])!.id, 'two');
  assert.ok(hasEnded(question, ['a', 'd']));
  assert.ok(hasEnded(question, ['b']));
});

test('a decision that is not offered there ends the path before it', () => {
  assert.deepEqual(pathOf(question, ['a', 'b']).map(step => step.choice.id), ['a']);
  assert.deepEqual(pathOf(question, [7, null]), []);
});
