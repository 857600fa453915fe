import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channel, latest, type Reply } from './brain.ts';

test('replies that come in another order reach their own calls', async () => {
  const sent: { id: number; name: string }[] = [];
  const { call, receive } = channel({ postMessage: message => void sent.push(message) });
  const [one, two] = [call('one', {}), call('two', {})];
  for (const { id, name } of sent.toReversed()) receive({ id, ok: true, value: name });
  assert.deepEqual(await Promise.all([one, two]), ['one', 'two']);
});

test('an error of Python arrives with its name and its words', async () => {
  const { call, receive } = channel({ postMessage: ({ id }) => setTimeout(() => receive(refused(id))) });
  const refused = (id: number): Reply => ({ id, ok: false, error: { name: 'ParameterError', message: 'goal is 2' } });
  await assert.rejects(call('simulate', {}), { name: 'ParameterError', message: 'goal is 2' });
});

test('a reply that nobody waits for is ignored', () => {
  channel({ postMessage: () => undefined }).receive({ id: 7, ok: true });
});

test('of many requests the first and the newest are carried out, one at a time', async () => {
  const run: number[] = [];
  const done: number[] = [];
  const finished = new Promise<void>(resolve => {
    const ask = latest(
      async (n: number) => (run.push(n), await new Promise(tick => setTimeout(tick)), n),
      n => (done.push(n), n === 9 && resolve()),
      assert.fail,
    );
    for (let n = 0; n < 10; n += 1) ask(n);
  });
  await finished;
  assert.deepEqual([run, done], [[0, 9], [0, 9]]);
});

test('a request that fails does not stop the next one', async () => {
  const failed: string[] = [];
  const result = await new Promise(resolve => {
    const ask = latest(
      async (ok: boolean) => { if (!ok) throw new Error('no'); return 'yes'; },
      resolve,
      error => void failed.push(error.message),
    );
    ask(false);
    ask(true);
  });
  assert.deepEqual([result, failed], ['yes', ['no']]);
});
