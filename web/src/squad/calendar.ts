/** The dates of reviews as a calendar file (RFC 5545): one event a day, with how many questions it has. */

const LINE = '\r\n';

/** The days of these moments, in the learner's own time, each with how many of them fall on it. */
export function days(dates: string[], now: Date): [string, number][] {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const moment = new Date(Math.max(Date.parse(date), now.getTime()));
    const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
      .map(part => String(part).padStart(2, '0')).join('');
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The text of the file; what is overdue stands on today. */
export function calendar(dates: string[], now: Date, name: (n: number) => string): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = days(dates, now).flatMap(([day, n]) => [
    'BEGIN:VEVENT', `UID:${day}@funnelball`, `DTSTAMP:${stamp}`, `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${escaped(name(n))}`, 'TRANSP:TRANSPARENT', 'END:VEVENT',
  ]);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//funnelball//reviews//EN'];
  return [...head, ...events, 'END:VCALENDAR', ''].join(LINE);
}

const escaped = (text: string) => text.replace(/[\\;,]/g, sign => `\\${sign}`);
