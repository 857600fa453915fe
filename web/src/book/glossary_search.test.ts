import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitting } from './glossary_search.ts';

const entry = (name: string, text = '') => ({ name: name.split(' '), text: `${name} ${text}`.split(' ') });
const ENTRIES = [
  entry('funnel قمع', 'what a lead goes through'),
  entry('lead عميل محتمل'),
  entry('brand علام تجار'),
];

test('what is called so comes before what mentions it', () => assert.deepEqual(fitting(ENTRIES, ['lead']), [1, 0]));
test('the beginning of a word is enough, in either language', () => {
  assert.deepEqual(fitting(ENTRIES, ['bra']), [2]);
  assert.deepEqual(fitting(ENTRIES, ['علا']), [2]);
});
test('every word counts', () => assert.deepEqual(fitting(ENTRIES, ['lead', 'funnel']), [0]));
test('a plural finds its singular', () => assert.deepEqual(fitting(ENTRIES, ['leads']), [1, 0]));
test('nothing fits what there is not', () => assert.deepEqual(fitting(ENTRIES, ['goal']), []));
