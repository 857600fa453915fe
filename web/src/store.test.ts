import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KEY, storeIn, type Answer, type Place } from './store.ts';

const answer = (over: Partial<Answer> = {}): Answer => ({
  hash: 'h1', raw: 'b', verdict: 'correct', score: 1, confidence: null, hints: 0, tries: 1,
  first: { verdict: 'correct', score: 1, at: '2026-01-01T00:00:00.000Z' }, at: '2026-01-01T00:00:00.000Z', ...over,
});

function place(start: Record<string, string> = {}) {
  const texts = new Map(Object.entries(start));
  const it: Place = { getItem: key => texts.get(key) ?? null, setItem: (key, text) => void texts.set(key, text) };
  return { texts, it, now: () => '2026-02-02T00:00:00.000Z' };
}

const ASIDE = `${KEY}:aside:2026-02-02T00:00:00.000Z`;

test('what is saved is there for the next page', () => {
  const { it } = place();
  storeIn(it).saveAnswer('q-01', answer());
  assert.deepEqual(storeIn(it).read().answers, { 'q-01': answer() });
  assert.equal(storeIn(it).problem(), null);
});

test('two tabs do not undo each other', () => {
  const { it } = place();
  const [one, two] = [storeIn(it), storeIn(it)];
  one.saveAnswer('a', answer());
  two.saveAnswer('b', answer());
  one.forget(['a']);
  two.saveMission('m', { reached: true, at: '2026-01-01T00:00:00.000Z' });
  assert.deepEqual(Object.keys(one.read().answers), ['b']);
  assert.deepEqual(Object.keys(one.read().missions), ['m']);
});

for (const text of ['', 'null', '[]', '{', '7', '{"v":"1"}', '{"v":0}', '{"v":1,"answers":[]}', '"\\ud800"']) {
  test(`unreadable progress is set aside: ${text || 'empty text'}`, () => {
    const { it, texts, now } = place({ [KEY]: text });
    const store = storeIn(it, now);
    assert.deepEqual(store.read().answers, {});
    assert.equal(store.problem(), 'unreadable');
    assert.equal(texts.get(ASIDE), text);
    store.saveAnswer('q', answer());
    assert.deepEqual(Object.keys(storeIn(it).read().answers), ['q']);
  });
}

test('one senseless entry does not cost the others, and the whole is set aside', () => {
  const text = JSON.stringify({ v: 1, answers: { good: answer(), bad: { raw: 1 }, worse: answer({ score: 7 }) } });
  const { it, texts, now } = place({ [KEY]: text });
  const store = storeIn(it, now);
  assert.deepEqual(Object.keys(store.read().answers), ['good']);
  assert.equal(texts.get(ASIDE), text);
});

test('progress of a newer version is left as it is', () => {
  const text = '{"v":2,"answers":{}}';
  const { it, texts } = place({ [KEY]: text });
  const store = storeIn(it);
  store.saveAnswer('q', answer());
  assert.equal(store.problem(), 'newer');
  assert.deepEqual([...texts], [[KEY, text]]);
  assert.deepEqual(Object.keys(store.read().answers), ['q']);
});

test('a forbidden place: all works as long as the page lives', () => {
  const refuse = () => { throw new Error('no'); };
  const store = storeIn({ getItem: refuse, setItem: refuse });
  store.saveAnswer('q', answer());
  assert.equal(store.problem(), 'blocked');
  assert.deepEqual(Object.keys(store.read().answers), ['q']);
});

test('a full place: earlier progress stays, new progress lasts as long as the page', () => {
  const { it } = place();
  storeIn(it).saveAnswer('old', answer());
  const store = storeIn({ ...it, setItem: () => { throw new Error('quota'); } });
  store.saveAnswer('new', answer());
  assert.equal(store.problem(), 'full');
  assert.deepEqual(Object.keys(store.read().answers).sort(), ['new', 'old']);
  assert.deepEqual(Object.keys(storeIn(it).read().answers), ['old']);
});

test('a full place that holds unreadable progress is not written over', () => {
  const { it } = place({ [KEY]: '{' });
  let room = false;
  const store = storeIn({ ...it, setItem: (key, text) => { if (!room) throw new Error('quota'); it.setItem(key, text); } });
  store.read();
  room = true;
  store.saveAnswer('q', answer());
  assert.equal(it.getItem(KEY), '{');
});

test('an import keeps what is newer on either side', () => {
  const mine = storeIn(null);
  mine.saveAnswer('both', answer({ raw: 'mine', at: '2026-03-01T00:00:00.000Z' }));
  mine.saveAnswer('mine', answer());
  const theirs = storeIn(null);
  theirs.saveAnswer('both', answer({ raw: 'theirs', at: '2026-02-01T00:00:00.000Z' }));
  theirs.saveAnswer('theirs', answer());
  assert.deepEqual(mine.imported(theirs.exported()), { added: 2 });
  assert.equal(mine.read().answers.both!.raw, 'mine');
  assert.deepEqual(Object.keys(mine.read().answers).sort(), ['both', 'mine', 'theirs']);
});

test('a file that is no progress changes nothing and says why', () => {
  const store = storeIn(null);
  assert.equal(store.imported('hello'), 'unreadable');
  assert.equal(store.imported('{"v":9}'), 'newer');
  assert.deepEqual(store.read().answers, {});
});

test('listeners hear of each change until they stop', () => {
  const store = storeIn(null);
  let heard = 0;
  const stop = store.subscribe(() => (heard += 1));
  store.saveAnswer('q', answer());
  stop();
  store.saveAnswer('q', answer());
  assert.equal(heard, 1);
});

test('a season is kept by its number, and one that makes no sense is set aside', () => {
  const season = { seed: 7, decisions: [[2, 2, 2, 2, 1, 1]], predictions: { 0: 5 }, at: '2026-01-01T00:00:00.000Z' };
  const { it, texts, now } = place();
  storeIn(it).saveSeason(season);
  storeIn(it).saveSeason({ ...season, decisions: [], at: '2026-01-02T00:00:00.000Z' });
  assert.deepEqual(storeIn(it).read().seasons['7']?.decisions, []);
  const spoilt = [{ ...season, decisions: [[-1]] }, { ...season, seed: 'x' }, { ...season, predictions: null }];
  for (const one of spoilt) {
    texts.set(KEY, JSON.stringify({ v: 1, seasons: { 7: season, 8: one } }));
    assert.deepEqual(Object.keys(storeIn(it, now).read().seasons), ['7']);
    assert.ok(texts.has(ASIDE));
  }
});
