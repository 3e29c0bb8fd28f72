import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { PackageTable } from '../../exports/data-package/model.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { plainEntries, plainList } from '../../../workshop/testing/plain-content.ts';
import { samplePortal } from '../../../workshop/testing/sample-portal.ts';
import { dataPackage } from './data-package.ts';
import { collectionTables } from './package-tables.ts';

const content = resolve(import.meta.dirname, '../../content');

function tableOf(name: string, shipped = true): PackageTable {
  // Exclude figures of the shipped portal: they take a minute to draw, and are not in these tables.
  const tables = shipped
    ? collectionTables(joinShipped(), '2012')
    : dataPackage(joinSample(), '2024').tables;
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** Rows of a table as records by column name. */
const recordsOf = ({ columns, rows }: PackageTable) =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])));

test('a package has these tables, and what its keys name is there', () => {
  const collections = collectionTables(joinShipped(), '2012');
  expect(collections.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['clusters', 366],
    ['returns', 356],
    ['regions', 211],
    ['sectors', 37],
    ['profiles', collections.find(({ name }) => name === 'profiles')?.rows.length],
    ['organisations', plainList(content, 'organisations').length],
    ['programmes', plainEntries(content, 'programmes').length],
    ['actions', 97],
    ['timeline', plainList(content, 'timeline').length],
    ['agencies', 26],
    ['sources', plainList(content, 'sources').length],
    ['published-figures', 64],
  ]);
  const figures = dataPackage(joinSample(), '2024').tables;
  for (const [tables, shipped] of [
    [collections, true],
    [figures, false],
  ] as const)
    for (const table of tables) {
      for (const { columns, table: target, references } of table.foreignKeys) {
        const keyOf = (record: Record<string, unknown>, names: readonly string[]) =>
          names.map((name) => record[name]).join(' ');
        const known = new Set(
          recordsOf(tableOf(target, shipped)).map((record) => keyOf(record, references)),
        );
        const named = recordsOf(table).filter((record) => columns.every((name) => record[name]));
        const lost = named.filter((record) => !known.has(keyOf(record, columns)));
        expect([table.name, target, lost]).toEqual([table.name, target, []]);
      }
    }
});

test('the agencies with their answers, as the organisations have them', () => {
  const agencies = plainList(content, 'organisations').filter(
    ({ kind }) => kind === 'development-agency',
  );
  expect(recordsOf(tableOf('agencies'))).toMatchObject(
    agencies.map(({ id, name, code, region, answers }) => ({
      id,
      name_az: name.az,
      name_tr: name.tr,
      name_ka: name.ka,
      name_en: name.en,
      code,
      region,
      answers: answers[0].count,
    })),
  );
});

test('a number, a day and words of the report stand in columns of their own', () => {
  const [edition] = plainEntries(content, 'editions');
  const figures: { id: string; value: number | string; unit: string }[] = edition?.data.figures;
  expect(recordsOf(tableOf('published-figures'))).toMatchObject(
    figures.map(({ id, value, unit }) => ({
      id,
      value: typeof value === 'number' ? value : undefined,
      text: typeof value === 'string' ? value : undefined,
      unit,
    })),
  );
});

test('each number of a figure has its row, column and unit', () => {
  const figure = plainEntries(samplePortal, 'figures').find(({ id }) => id === 'gallery-column');
  const cells = recordsOf(tableOf('figure-data', false)).filter(
    (record) => record.figure === 'gallery-column' && typeof record.value === 'number',
  );
  expect(cells.length).toBeGreaterThan(0);
  expect(cells.map(({ value }) => value)).toEqual(
    figure?.data.data.rows.flatMap(({ values }: { values: unknown }) =>
      Object.values(values as object).filter((value) => typeof value === 'number'),
    ),
  );
  for (const record of recordsOf(tableOf('figure-data', false))) {
    const filled = [record.value, record.time, record.text_en, record.missing].filter(
      (value) => value !== undefined && value !== '',
    );
    expect(filled.length).toBeLessThanOrEqual(1);
  }
});

test('clusters of the package have the stage of the edition', () => {
  expect(
    recordsOf(tableOf('clusters', false)).map(({ id, stage, edition }) => [id, stage, edition]),
  ).toEqual([
    ['xx-clouds', 'idea', '2024'],
    ['xx-kites', undefined, '2024'],
    ['xx-teapots', 'developing', '2024'],
  ]);
});

test('an edition that is not there has no package', () => {
  expect(() => dataPackage(joinSample(), '1999')).toThrow(/1999/);
});
