import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, writeCalendar, writeTaskCalendar } from './calendar.ts';

const event = (given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'xx-teapots-1@example.org',
  title: 'Lids',
  text: 'Count the lids',
  from: '2026-01-01',
  until: '2026-04-01',
  ...given,
});
const write = (...events: CalendarEvent[]) =>
  writeCalendar({ name: 'Road map', language: 'ka', stamp: '2026-01-01', events });

/** Events as parsed by Mozilla's calendar library. */
const readEvents = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => {
    const read = new ICAL.Event(part);
    return {
      uid: read.uid,
      title: read.summary,
      text: read.description,
      from: read.startDate.toString(),
      until: read.endDate.toString(),
      isDay: read.startDate.isDate,
    };
  });

describe('a calendar', () => {
  it('is read by another program as it was meant: whole days, in every time zone', () => {
    expect(readEvents(write(event(), event({ uid: 'b', title: 'Spouts' })))).toEqual([
      { ...event(), isDay: true },
      { ...event({ uid: 'b', title: 'Spouts' }), isDay: true },
    ]);
  });

  it('escapes commas, semicolons, backslashes and line ends, and folds at 75 octets', () => {
    const letters = fc.constantFrom(...'აბგ ğşçıö,;:\\\n"x🏺'.split(/(?:)/u));
    const words = fc
      .string({ unit: letters, minLength: 1, maxLength: 300 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, (title, text) => {
        const written = write(event({ title, text }));
        for (const line of written.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
        expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(readEvents(written)).toMatchObject([{ title, text }]);
      }),
    );
  });

  it('is the same each time, begins and ends as the standard asks', () => {
    const written = write(event());
    expect(write(event())).toBe(written);
    expect(written).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/clusterbook/);
    expect(written).toMatch(/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n$/);
    expect(written).toContain('\r\nDTSTART;VALUE=DATE:20260101\r\nDTEND;VALUE=DATE:20260401\r\n');
  });
});

it('tasks are read by another program, with their last day where they have one', () => {
  const task = {
    uid: 'ask@example.org',
    title: 'Fünf, sechs; ა',
    text: 'a\nb',
    url: 'https://x.org/',
  };
  const tasks = [
    { ...task, due: undefined },
    { ...task, uid: 'draft@example.org', due: '2026-03-31' },
  ];
  const text = writeTaskCalendar({ name: 'Tasks', language: 'az', stamp: '2026-01-01', tasks });
  const parts = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vtodo');
  const read = (name: string) => parts.map((part) => part.getFirstPropertyValue(name)?.toString());
  expect(read('uid')).toEqual(tasks.map(({ uid }) => uid));
  expect(read('summary')).toEqual([task.title, task.title]);
  expect(read('description')).toEqual([task.text, task.text]);
  expect(read('due')).toEqual([undefined, '2026-03-31']);
});
