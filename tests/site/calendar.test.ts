import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { sampleBase, sampleFolder, siteFolder } from '../support/folders.ts';
import { readPage, siteFiles } from '../support/pages.ts';
import { attribute, find } from '../support/tree.ts';

const read = (file: string) => readFileSync(join(sampleFolder, file), 'utf8');
const isDate = (file: string) => /\/(events|programmes)(\/.*)?\.ics$/.test(file);
const files = siteFiles(sampleFolder).filter(isDate);

/** Events by Mozilla's reader of calendars. */
const readEvents = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => ({
    uid: part.getFirstPropertyValue('uid'),
    summary: part.getFirstPropertyValue('summary'),
    url: String(part.getFirstPropertyValue('url')),
    stamp: String(part.getFirstPropertyValue('dtstamp')),
    from: String(part.getFirstPropertyValue('dtstart')),
    until: String(part.getFirstPropertyValue('dtend')),
  }));

test('a portal without events and calls has no calendar', () => {
  expect(siteFiles(siteFolder).filter(isDate)).toEqual([]);
});

test.each(locales)(
  'the calendar in %s holds the events and the last day of each call and request',
  (locale) => {
    const events = readEvents(read(`${locale}/events.ics`));
    expect(events.map(({ uid, from, until }) => [uid, from, until])).toEqual([
      ['events/tea-at-four@sample.example.org', '2024-10-04', '2024-10-06'],
      ['events/yearly-meeting@sample.example.org', '2024-11-29', '2024-11-30'],
      ['programmes/bottled-clouds/small-clouds@sample.example.org', '2099-12-31', '2100-01-01'],
      ['programmes/lid-loan/first-lids@sample.example.org', '2023-03-31', '2023-04-01'],
      ['programmes/lid-loan/second-lids@sample.example.org', '2098-02-28', '2098-03-01'],
      ['clusters/xx-ferry-snacks/calmer-sea@sample.example.org', '2025-03-31', '2025-04-01'],
      ['clusters/xx-thistle-tea/sixth-cup@sample.example.org', '2098-06-30', '2098-07-01'],
      [
        'organisations/button-chamber/windproof-buttons@sample.example.org',
        '2098-12-31',
        '2099-01-01',
      ],
    ]);
    for (const { url, stamp } of events) {
      const { pathname, hash } = new URL(url);
      expect(pathname.startsWith(`${sampleBase}${locale}/`)).toBe(true);
      const { document } = readPage(`${pathname.slice(sampleBase.length)}index.html`, sampleFolder);
      const ids = find(document, 'section').map((one) => attribute(one, 'id'));
      if (hash) expect(ids).toContain(hash.slice(1));
      expect(stamp < '2026').toBe(true);
    }
  },
);

test('another reader finds the same: days without a time, titles and places', () => {
  for (const file of files) {
    const text = read(file);
    const found = Object.values(nodeIcal.sync.parseICS(text)).filter(
      (part): part is VEvent => part?.type === 'VEVENT',
    );
    expect(found.map(({ uid, summary, datetype }) => [uid, summary, datetype])).toEqual(
      readEvents(text).map(({ uid, summary }) => [uid, summary, 'date']),
    );
  }
  const [tea] = Object.values(nodeIcal.sync.parseICS(read('ka/events/tea-at-four.ics'))).filter(
    (part): part is VEvent => part?.type === 'VEVENT',
  );
  expect([tea?.summary, tea?.location]).toEqual(['ჩაი ოთხ საათზე', 'ქალაქი სათითე']);
});

test('no line is longer than 75 octets, and lines end as the standard asks', () => {
  expect(files).toHaveLength(locales.length * 20);
  for (const file of files) {
    const lines = read(file).split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.join('')).not.toMatch(/[\r\n]/);
  }
});

test('each date can be taken alone from its page', () => {
  for (const [page, file] of [
    ['az/events/tea-at-four', 'az/events/tea-at-four.ics'],
    ['tr/programmes/lid-loan', 'tr/programmes/lid-loan/first-lids.ics'],
    ['en/events', 'en/events.ics'],
    ['ka/programmes', 'ka/events.ics'],
  ]) {
    const { document } = readPage(`${page}/index.html`, sampleFolder);
    const links = find(document, 'a').map((one) => attribute(one, 'href'));
    expect(links).toContain(`${sampleBase}${file}`);
    expect(files).toContain(file);
  }
});
