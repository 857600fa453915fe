import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendar, days } from './calendar.ts';

const NOW = new Date(2026, 2, 20, 9);
const on = (month: number, day: number, hour = 12) => new Date(2026, month - 1, day, hour).toISOString();

test('reviews of one day are one event; what is overdue is for today', () => {
  assert.deepEqual(days([on(3, 25), on(3, 1), on(3, 25, 8), on(3, 20, 23)], NOW), [['20260320', 2], ['20260325', 2]]);
});

test('the file has an event a day, its lines end as the standard asks, commas are escaped', () => {
  const text = calendar([on(3, 25), on(4, 2)], NOW, n => `funnelball, ${n} to review`);
  assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 2);
  assert.match(text, /\r\nDTSTART;VALUE=DATE:20260402\r\nSUMMARY:funnelball\\, 1 to review\r\n/);
  assert.match(text, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
});

test('nothing due is a calendar without events', () => {
  assert.doesNotMatch(calendar([], NOW, String), /VEVENT/);
});
