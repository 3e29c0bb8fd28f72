import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { earlierFile } from '../../src/domain/frozen/earlier-versions.ts';
import { readFrozen } from '../../src/loaders/archive/read-frozen.ts';
import { type FileMap, readPackedFiles } from '../../src/loaders/archive/unzip-files.ts';
import { shippedFolder } from '../../workshop/testing/shipped-portal.ts';
import { parseCsv, toRecords } from '../support/csv.ts';
import { portal } from '../support/portal.ts';

const [lock] = portal.archive;
if (!lock) throw new Error('expected a frozen edition, found none');
const { id: edition, data } = lock;
const open = (file: string): FileMap => readPackedFiles(readFileSync(join(shippedFolder, file)));
const now = open(`archive/${edition}.zip`);
const first = open(earlierFile(edition, 1));

const pages = [...first.keys()].filter((name) => /^[a-z]{2}\/.*index\.html$/.test(name));

const text = (files: FileMap, name: string) => new TextDecoder().decode(files.get(name));
const counted = (files: FileMap) => {
  const { data: frozen, fault } = readFrozen(files, edition);
  if (fault !== undefined) throw new Error(fault.key);
  return frozen;
};
const second = open(earlierFile(edition, 2));
const [then, between, today] = [counted(first), counted(second), counted(now)];

/** The numbers of the tables of the data package, by table, row and column. */
function numbersOf(files: FileMap): Map<string, string> {
  const keys = ['figure', 'row', 'column', 'id', 'cluster', 'number'];
  return new Map(
    [...files.keys()]
      .filter((name) => /^data\/.*\.csv$/.test(name))
      .flatMap((name) =>
        toRecords(parseCsv(text(files, name).replace(/^\ufeff/, ''))).flatMap((row) => {
          const named = keys.flatMap((key) => row[key] ?? []).join(' ');
          const own = named || Object.values(row)[0];
          return Object.entries(row)
            .filter(([, cell]) => /^-?\d+(\.\d+)?$/.test(cell ?? ''))
            .map(([column, cell]) => [`${name} ${own} ${column}`, cell ?? ''] as const);
        }),
      ),
  );
}

test('no number of the data of version 1 is another one since, but those that the errata name', () => {
  const [before, after] = [numbersOf(first), numbersOf(now)];
  expect(before.size).toBeGreaterThan(2500);
  const changed = [...before].flatMap(([place, number]) =>
    after.get(place) === number ? [] : [`${place}: ${number} → ${after.get(place)}`],
  );
  expect(changed).toEqual([
    'data/figure-data.csv kinds sector idea value: 129 → 130',
    'data/figure-data.csv kinds activity idea value: 48 → 47',
    'data/figure-data.csv glossary-attested az attested value: 56 → 53',
    'data/figure-data.csv glossary-attested az supplied value: 55 → 58',
  ]);
});

test('no number of the data of version 2 is another one in version 3', () => {
  const [before, after] = [numbersOf(second), numbersOf(now)];
  expect([...before].filter(([place, number]) => after.get(place) !== number)).toEqual([]);
});

/** The numbers that a page writes in each of its numbered paragraphs, without those of its notes. */
function writtenIn(files: FileMap, page: string): Map<string, string> {
  const paragraphs = text(files, page).matchAll(
    /<(p|li)\s[^>]*?id="([a-z-]+-p\d+)"[^>]*>(.*?)<\/\1>/gs,
  );
  return new Map(
    [...paragraphs].map(([, , id = '', html = '']) => {
      const words = html.replace(/<sup.*?<\/sup>/gs, '').replace(/<[^>]+>/g, '');
      return [id, (words.match(/\d+(?:[.,]\d+)*/g) ?? []).sort().join(' ')];
    }),
  );
}

test('each paragraph writes the same numbers, whatever its sentences became', () => {
  const before = pages.flatMap((page) => [...writtenIn(first, page)].map((one) => [page, ...one]));
  expect(before.length).toBeGreaterThan(1000);
  const after = new Map(pages.map((page) => [page, writtenIn(now, page)]));
  const changed = before.filter(
    ([page = '', id = '', numbers]) => after.get(page)?.get(id) !== numbers,
  );
  // Prose that names the year of a seminar, and prose that no more speaks of "the record of 2012".
  expect(changed.map(([page, id]) => `${page}#${id}`)).toEqual([
    'az/all/index.html#own-work-izmir-strategy-p2',
    'az/own-work/index.html#own-work-izmir-strategy-p2',
    'en/all/index.html#programmes-money-p3',
    'en/programmes/index.html#programmes-money-p3',
  ]);
});

test('what the report counts and prints is the same, for the same clusters', () => {
  const pick = (rows: typeof then.rows) =>
    rows.map(({ id, country, kind, stage, regions, sectors, agency }) =>
      [id, country, kind, stage, regions.join(), sectors.join(), agency].join('|'),
    );
  // The erratum: its name says that it is a sector.
  const renamed = (row: string) =>
    row.replace(/^(tr-gaziantep-akrilik-pamuk-ipligi\|TR)\|activity/, '$1|sector');
  expect(pick(today.rows)).toEqual(pick(then.rows).map(renamed));
  const values = (list: typeof then.published) => list.map(({ id, value }) => `${id} ${value}`);
  expect(values(today.published)).toEqual(values(then.published));
  const other = Object.entries(then.counts).filter(([name, n]) => today.counts[name] !== n);
  // Of the portal around the report, which has grown; no sentence of the report names these counts.
  expect(other.map(([name]) => name).sort()).toEqual(['concepts', 'figures']);
});

test('each figure has its number, and each paragraph, figure and table its place', () => {
  const numbers = ({ figures }: typeof then) =>
    new Map(figures.map(({ id, number }) => [id, number ?? 0]));
  const after = numbers(today);
  const moved = [...numbers(then)].filter(([id, number]) => after.get(id) !== number);
  expect(moved).toEqual([]);
  const anchors = (files: FileMap, page: string) =>
    [...text(files, page).matchAll(/\sid="((?:figure|table)-[^"]+|[a-z-]+-p\d+)"/g)].map(
      ([, id]) => id,
    );
  const lost = pages.flatMap((page) => {
    const kept = new Set(anchors(now, page));
    return anchors(first, page).flatMap((id) => (kept.has(id) ? [] : [`${page}#${id}`]));
  });
  expect(lost).toEqual([]);
  expect(pages.flatMap((page) => anchors(first, page)).length).toBeGreaterThan(1000);
});

test('all say different versions and days of themselves, as the lock does', () => {
  expect(data.earlier.map(({ report }) => report)).toEqual([
    { version: between.report.version, date: between.report.date },
    { version: then.report.version, date: then.report.date },
  ]);
  expect(data.report).toEqual({ version: today.report.version, date: today.report.date });
  expect([then, between, today].map(({ report }) => report.version)).toEqual(['1.0', '2.0', '3.0']);
});
