import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rank, stemsOf, type Index, type Words } from './rank.ts';

const english: Words = {
  split: text => text.split(/[^\p{Letter}\p{Number}_]+/u).filter(Boolean),
  stem: word => word.toLowerCase().replace(/s$/, ''),
  stops: word => ['the', 'of'].includes(word.toLowerCase()),
};

const index: Index = {
  pages: ['kick_off', 'notebooks/13_pitch', 'glossary'],
  titles: ['Kick-off', 'On the pitch', 'Glossary'],
  terms: { funnel: [1, 2], lead: 2, mislead: 0, stage: [0, 1] },
  titleTerms: { pitch: 1, glossary: 2 },
};

const pages = (query: string) => rank(index, query, english).map(({ page }) => page);

test('a page with all words comes before one with some', () => {
  assert.equal(pages('stages of the funnel')[0], 'notebooks/13_pitch');
  assert.equal(pages('stages of the funnel').length, 3);
});

test('a word in the title counts most, a whole word more than a part', () => {
  assert.deepEqual(pages('pitch'), ['notebooks/13_pitch']);
  assert.deepEqual(pages('lead'), ['glossary', 'kick_off']);
});

test('short words are found whole only', () => {
  assert.deepEqual(pages('le'), []);
});

test('words that say nothing are left out, unless there is nothing else', () => {
  assert.deepEqual(stemsOf('the leads', english), ['lead']);
  assert.deepEqual(stemsOf('the', english), ['the']);
});
