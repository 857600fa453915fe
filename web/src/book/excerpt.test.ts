import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt, type Passage } from './excerpt.ts';
import type { Words } from './rank.ts';

const words: Words = {
  split: text => text.split(/[^\p{Letter}\p{Number}_]+/u).filter(Boolean),
  stem: word => word.toLowerCase().replace(/s$/, ''),
  stops: () => false,
};

const passage = (anchor: string, text: string): Passage => ({ anchor, heading: '', text });

test('the passage with the most words is shown, and they are marked', () => {
  const found = excerpt([passage('a', 'Leads are many.'), passage('b', 'The quality of leads.')], ['lead', 'quality'], words);
  assert.equal(found?.anchor, 'b');
  assert.deepEqual(found?.parts.filter(part => part.fits).map(part => part.text), ['quality', 'leads.']);
});

test('a whole word is preferred to a part of one', () => {
  const found = excerpt([passage('a', 'It misleads.'), passage('b', 'A lead.')], ['lead'], words);
  assert.equal(found?.anchor, 'b');
});

test('a part of a word is better than nothing', () => {
  assert.equal(excerpt([passage('a', 'It misleads.')], ['lead'], words)?.anchor, 'a');
});

test('a long passage is cut around the word', () => {
  const long = [...Array(100).fill('before'), 'lead', ...Array(100).fill('after')].join(' ');
  const text = excerpt([passage('a', long)], ['lead'], words)!.parts.map(part => part.text).join('');
  assert.ok(text.startsWith('… ') && text.endsWith(' …') && text.length < 400);
});

test('where nothing fits there is no excerpt', () => {
  assert.equal(excerpt([passage('a', 'Nothing here.')], ['lead'], words), null);
});
