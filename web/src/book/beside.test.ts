import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beside } from './beside.ts';

const SCREEN = { x: 0, y: 0, width: 390, height: 800 };
const PANEL = { width: 300, height: 100 };
const word = (x: number, y: number) => ({ x, y, width: 60, height: 20 });

test('below the word, from where reading begins', () => {
  assert.deepEqual(beside(word(30, 100), PANEL, SCREEN, false), { x: 30, y: 126 });
  assert.deepEqual(beside(word(320, 100), PANEL, SCREEN, true), { x: 80, y: 126 });
});

test('never off the screen', () => {
  assert.equal(beside(word(320, 100), PANEL, SCREEN, false).x, 82);
  assert.equal(beside(word(10, 100), PANEL, SCREEN, true).x, 8);
});

test('above the word at the foot of the screen, but not above the page', () => {
  assert.equal(beside(word(30, 760), PANEL, SCREEN, false).y, 654);
  assert.equal(beside(word(30, 60), PANEL, { ...SCREEN, height: 150 }, false).y, 86);
});

test('scrolled with the page', () => {
  assert.deepEqual(beside(word(30, 100), PANEL, { ...SCREEN, y: 500 }, false), { x: 30, y: 626 });
});
