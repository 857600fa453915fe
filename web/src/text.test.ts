import assert from 'node:assert/strict';
import { test } from 'node:test';
import page from '../../funnelball/text/page.yml';
import quiz from '../../funnelball/text/quiz.yml';
import simulation from '../../funnelball/text/simulation.yml';
import { learn, phrases } from './text.ts';

const en = phrases('en');
const ar = phrases('ar');
const goals = {
  en: { one: '{n} goal', other: '{n} goals' },
  ar: { zero: 'لا أهداف', one: 'هدف واحد', two: 'هدفان', few: '{n} أهداف', many: '{n} هدفًا', other: '{n} هدف' },
};

test('a number keeps at most two decimals and Western digits in both languages', () => {
  assert.equal(en.fill('{a}, {b}', { a: 1234.5678, b: 3 }), '1,234.57, 3');
  assert.equal(ar.fill('{a}، {b}', { a: 1234.5678, b: 3 }), '1,234.57، 3');
});

test('a number is rounded, grouped and signed', () => {
  assert.deepEqual([0, 100, 1e6, 999.999, -1234.5, -0.001].map(n => en.number(n)), [
    '0', '100', '1,000,000', '1,000', '-1,234.5', '0',
  ]);
  assert.deepEqual([en.number(100, 1), en.number(2, 2), en.percent(0.5), en.percent(-0.125, 1)], [
    '100.0', '2.00', '50%', '-12.5%',
  ]);
  assert.equal(ar.number(-5), '\u200e-5');
});

test('a template fixes decimals or asks for a percentage', () => {
  assert.equal(en.fill('{x:0} {x:1} {p:%} {p:1%}', { x: 2.345, p: 0.1234 }), '2 2.3 12% 12.3%');
});

test('Arabic counts in six forms', () => {
  const counted = (n: number) => ar.fill('{n:goals}', { n }, { goals: goals.ar });
  assert.deepEqual([0, 1, 2, 7, 38, 100].map(counted), [
    'لا أهداف', 'هدف واحد', 'هدفان', '7 أهداف', '38 هدفًا', '100 هدف',
  ]);
});

test('a count with decimals takes the form of its decimals', () => {
  assert.equal(en.fill('{n:goals}', { n: 1 }, { goals: goals.en }), '1 goal');
  assert.equal(en.fill('{n:goals}', { n: 1.5 }, { goals: goals.en }), '1.5 goals');
});

test('a path reaches into results, and a word is named by the labels', () => {
  const values = { expected: { stages: [100, 50], most_lost: 'box' } };
  const texts = { labels: { box: 'the box' } };
  assert.equal(en.fill('{expected.stages.1} before {expected.most_lost}', values, texts), '50 before the box');
});

test('a template that asks for what is not there says so', () => {
  assert.throws(() => en.fill('{expected.mean}', {}), /"expected.mean"/);
  assert.throws(() => en.fill('{n:goals}', { n: 1 }), /"goals"/);
  assert.throws(() => en.t('no-such-phrase'), /"no-such-phrase"/);
});

test('a part of a page brings its own phrases', () => {
  learn({ 'own-goal': { en: 'An own goal', ar: 'هدف في المرمى الخطأ' } });
  assert.equal(ar.t('own-goal'), 'هدف في المرمى الخطأ');
});

test('no phrase stands in two files', () => {
  const keys = [page, quiz, simulation].flatMap(table => Object.keys(table));
  assert.deepEqual(keys.filter((key, index) => keys.indexOf(key) !== index), []);
});
