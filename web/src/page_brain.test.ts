import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageBrain } from './page_brain.ts';

type Message = { id: number; name: string };
type Answer = (message: Message) => unknown;

/** A worker of the given temper for each start; the last one serves all later starts. */
function workers(...tempers: Answer[]) {
  let started = 0;
  const make = () => {
    const temper = tempers[Math.min(started++, tempers.length - 1)]!;
    const worker = {
      onmessage: (_: unknown) => undefined,
      terminate: () => undefined,
      postMessage: (message: Message | { interpreter: unknown }) =>
        'interpreter' in message || setTimeout(() => worker.onmessage({ data: temper(message) })),
    };
    return worker as unknown as Worker;
  };
  return { make, started: () => started };
}

const interpreter = async () => ({}) as WebAssembly.Module;
const well: Answer = ({ id, name }) => ({ id, ok: true, value: name });
const broken: Answer = () => ({ broken: 'out of order' });

test('no worker starts before it is needed, and one serves all calls', async () => {
  const { make, started } = workers(well);
  const brain = pageBrain(make, interpreter);
  assert.equal(started(), 0);
  brain.wake();
  assert.equal(started(), 1);
  assert.deepEqual(await Promise.all([brain.call('a', {}), brain.call('b', {})]), ['a', 'b']);
  assert.equal(started(), 1);
});

test('a worker that dies is started once more and its calls are asked again', async () => {
  const { make, started } = workers(broken, well);
  const brain = pageBrain(make, interpreter);
  assert.deepEqual(await Promise.all([brain.call('a', {}), brain.call('b', {})]), ['a', 'b']);
  assert.equal(started(), 2);
});

test('after the second death every call says that Python cannot be reached', async () => {
  const { make, started } = workers(broken);
  const brain = pageBrain(make, interpreter);
  await assert.rejects(brain.call('a', {}), { name: 'Unreachable' });
  await assert.rejects(brain.call('b', {}), { name: 'Unreachable' });
  assert.equal(started(), 2);
});

test('a browser that forbids workers is told as one that cannot be reached', async () => {
  const brain = pageBrain(() => { throw new Error('forbidden'); }, interpreter);
  brain.wake();
  await assert.rejects(brain.call('a', {}), { name: 'Unreachable' });
});

test('an error of Python itself does not cost the worker', async () => {
  const { make, started } = workers(({ id }) => ({ id, ok: false, error: { name: 'CallError', message: 'unknown' } }));
  const brain = pageBrain(make, interpreter);
  await assert.rejects(brain.call('a', {}), { name: 'CallError' });
  assert.equal(started(), 1);
});

test('an interpreter that cannot be fetched is asked for once more', async () => {
  const { make, started } = workers(() => ({ id: 0 }));
  const brain = pageBrain(make, async () => { throw new Error('404'); });
  await assert.rejects(brain.call('a', {}), { name: 'Unreachable' });
  assert.equal(started(), 2);
});

test('an interpreter that fails after its worker has died does not cost the next worker', async () => {
  const { make, started } = workers(broken, well);
  let fail: (error: Error) => void = () => undefined;
  const late = new Promise<WebAssembly.Module>((_, reject) => (fail = reject));
  let asked = 0;
  const brain = pageBrain(make, () => (asked++ ? interpreter() : late));
  assert.equal(await brain.call('a', {}), 'a');
  fail(new Error('404'));
  await late.catch(() => undefined);
  assert.equal(await brain.call('b', {}), 'b');
  assert.equal(started(), 2);
});
