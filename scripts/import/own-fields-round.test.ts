import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CellAnswer } from '../../src/domain/survey/form-field.ts';
import { type Cell, toCsv } from '../../src/exports/csv.ts';
import { writeWorkbook } from '../../src/exports/workbook/write-workbook.ts';
import { cardWorkbook } from '../../src/handouts/template/card-workbook.ts';
import { cardCsv, tableCsv } from '../../src/handouts/template/form-csv.ts';
import type { FormRequest, FormSubject } from '../../src/handouts/template/form-request.ts';
import { tableWorkbook } from '../../src/handouts/template/table-workbook.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { listOptions } from '../../src/importers/values/option-list.ts';
import { viewCluster } from '../../src/queries/clusters/view-cluster.ts';
import { ownCells, ownColumns } from '../../src/queries/data/tables/own-columns.ts';
import { importMappingSchema } from '../../src/schemas/import-mapping.ts';
import { type OwnField, type OwnValue, ownKinds } from '../../src/schemas/own-field.ts';
import { returnSchema } from '../../src/schemas/return.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { varyWholeSample } from '../../workshop/testing/vary-whole-sample.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { planImport } from './import-returns.ts';
import { planInventory } from './plan-inventory.ts';
import { readInventoryTarget } from './read-inventory-target.ts';
import { compileSurvey, readTarget } from './read-target.ts';
import { readWorkbooks } from './read-workbooks.ts';

/** A cluster of the sample without a return or values. */
const cluster = 'xx-puddles';
const edition = '2024';
const sources = ['sample-letters'];

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-own-fields-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { portal } = checkDirectory(samplePortal, () => {});
const form = compileSurvey(portal);
const fields = portal.site[0]?.data.fields ?? [];
const returnTarget = readTarget(samplePortal, portal, edition);
const listTarget = readInventoryTarget(samplePortal, portal, edition);

type Value = OwnValue['value'];
type Values = Readonly<Record<string, Value>>;

const degrees = (most: number) =>
  fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((millionths) => millionths / 1e6);

/** Words that are neither missing-value marks nor changed by cleaning. */
const words = fc
  .array(fc.constantFrom('Bir', 'damcı', 'İğdır', 'ჩაი', 'tea; sugar', '“pot”', '№ 5', 'ışık'), {
    minLength: 2,
    maxLength: 5,
  })
  .map((parts) => parts.join(' '));

function arbitraryValue(field: OwnField): fc.Arbitrary<Value> {
  switch (field.kind) {
    case 'number':
      return fc.oneof(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 99_999_999 }).map((hundredths) => hundredths / 100),
      );
    case 'text':
      return words;
    case 'choice': {
      const ids = field.options.map(({ id }) => id);
      return field.several ? fc.subarray(ids, { minLength: 1 }) : fc.constantFrom(...ids);
    }
    case 'yes-no':
      return fc.boolean();
    case 'date': {
      const two = (most: number) =>
        fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));
      return fc
        .tuple(fc.integer({ min: 1850, max: 2024 }), two(12), two(28), fc.constantFrom(1, 2, 3))
        .map(([year, month, day, parts]) => [year, month, day].slice(0, parts).join('-'));
    }
    case 'link':
      return fc
        .tuple(fc.constantFrom('http', 'https'), fc.constantFrom('a', 'ab/c?d=e&f=1', 'x%20y#z'))
        .map(([scheme, path]) => `${scheme}://example.org/${path}`);
    case 'point':
      return fc.record({ lat: degrees(90), lon: degrees(180) });
  }
}

const arbitraryValues: fc.Arbitrary<Values> = fc
  .tuple(
    fc.subarray(fields, { minLength: 1 }),
    fc.record(Object.fromEntries(fields.map((field) => [field.id, arbitraryValue(field)]))),
  )
  .map(([some, all]) =>
    Object.fromEntries(some.flatMap(({ id }) => (all[id] === undefined ? [] : [[id, all[id]]]))),
  );

/** The values as answers of the form. */
const cellsOf = (values: Values): ReadonlyMap<string, CellAnswer> =>
  new Map(
    Object.entries(values).flatMap(([id, value]): [string, CellAnswer][] => {
      if (Array.isArray(value)) return value.map((option) => [`${id}.${option}`, true]);
      if (typeof value === 'boolean') return [[id, value ? 'yes' : 'no']];
      if (typeof value === 'object') {
        return 'lat' in value ? [[id, `${value.lat}, ${value.lon}`]] : [];
      }
      return [[id, value]];
    }),
  );

const text = (csv: string) => new TextEncoder().encode(csv);
const forms = {
  'card.xlsx': (request: FormRequest, subject: FormSubject) =>
    writeWorkbook(cardWorkbook(request, subject)),
  'card.csv': (request: FormRequest, subject: FormSubject) => text(cardCsv(request, subject)),
  'table.xlsx': (request: FormRequest, subject: FormSubject) =>
    writeWorkbook(tableWorkbook(request, [subject])),
  'table.csv': (request: FormRequest, subject: FormSubject) => text(tableCsv(request, [subject])),
} as const;
type FormFile = keyof typeof forms;
const formFiles = ['card.xlsx', 'card.csv', 'table.xlsx', 'table.csv'] as const;

/** The return that an import writes for a form with these values. */
function sendBack(values: Values, file: FormFile, locale: Locale) {
  const none = listOptions([]);
  const request = { form, edition, locale, bodies: none, regions: none, sectors: none };
  const path = join(folder, file);
  writeFileSync(path, forms[file](request, { cluster, cells: cellsOf(values) }));
  const { files, remarks } = planImport([path], returnTarget, { sources, locale, language: 'en' });
  expect(remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
  return returnSchema.parse(parse(files.get(`returns/${edition}/${cluster}.yaml`) ?? ''));
}

/** Reads a list of clusters with some columns. */
function readList(header: readonly string[], cells: readonly Cell[]) {
  const path = join(folder, 'list.csv');
  writeFileSync(
    path,
    toCsv([
      ['cluster', ...header],
      [cluster, ...cells],
    ]),
  );
  const { workbooks } = readWorkbooks([path]);
  const mapping = importMappingSchema.parse({ for: 'clusters' });
  const { rows, remarks } = planInventory(
    workbooks.map((source) => ({ ...source, mapping })),
    { directory: samplePortal, portal },
    listTarget,
    { sources, locale: 'en', language: 'en' },
  );
  const values: Values = Object.fromEntries(rows.flatMap(({ row }) => [...row.fields]));
  const errors = remarks.filter(({ severity }) => severity === 'error');
  return { values, errors: errors.map(({ cell, code }) => `${cell} ${code}`) };
}

test('a value of each kind goes from a form to the page and the download, and back by a list, unchanged', () => {
  expect(new Set(fields.map(({ kind }) => kind))).toEqual(new Set(ownKinds));
  const isUnchanged = (values: Values, file: FormFile, locale: Locale) => {
    const data = sendBack(values, file, locale);
    const joined = varyWholeSample((own) => ({
      returns: [...own.returns, { id: `${edition}/${cluster}`, data }],
    }));
    const entry = joined.clusterById.get(cluster)?.data;
    if (!entry) throw new Error('expected the cluster, found none');
    const held = Object.entries(entry.fields).map(([id, given]) => [
      id,
      given.map(({ value, edition: of }) => [of, value]),
    ]);
    expect(Object.fromEntries(held)).toEqual(
      Object.fromEntries(Object.entries(values).map(([id, value]) => [id, [[edition, value]]])),
    );

    const page = viewCluster(joined, cluster, locale).fields.flatMap(({ aspects }) => aspects);
    const labels = fields.filter(({ id }) => id in values).map(({ label }) => label[locale]);
    expect(page.map(({ label }) => label).sort()).toEqual(labels.sort());
    expect(page.every(({ leading }) => leading.length === 1)).toBe(true);

    const cells = ownCells(joined, entry);
    const columns = ownColumns(joined).map(({ name, holds }, at) => ({ name, holds, at }));
    const downloaded = columns.filter(({ holds }) => holds === 'value');
    const header = downloaded.map(({ name }) => name);
    expect(
      readList(
        header,
        downloaded.map(({ at }) => cells[at]),
      ),
    ).toEqual({ values, errors: [] });
  };
  fc.assert(
    fc.property(
      arbitraryValues,
      fc.constantFrom(...formFiles),
      fc.constantFrom(...locales),
      isUnchanged,
    ),
    { numRuns: 20, seed: 54 },
  );
}, 120_000);

test.each([
  [
    'az',
    'Emalatxananın sahəsi',
    '1250,5',
    'Mülkiyyət',
    'Üzvlər',
    'Ziyarətçilər üçün çay otağı',
    'xeyr',
  ],
  ['tr', 'ATÖLYE ALANI', '1250,5', 'Sahiplik', 'üyeler', 'Ziyaretçiler için çay odası', 'Hayır'],
  ['ka', 'სახელოსნოს ფართობი', '1250,5', 'საკუთრება', 'წევრები', 'ჩაის ოთახი სტუმრებისთვის', 'არა'],
  ['en', 'workshop area', '1250.5', 'Ownership', 'Members', 'Tea room for visitors', 'no'],
])('columns are found by labels in %s', (_, area, size, owner, members, room, no) => {
  expect(readList([area, owner, room], [size, members, no])).toEqual({
    values: { 'floor-area': 1250.5, owner: 'members', 'tea-room': false },
    errors: [],
  });
});

test('an area below zero is refused at its cell', () => {
  const area = 'fields.floor-area';
  expect(readList([area], ['-5'])).toEqual({ values: {}, errors: ['B2 value.number.least'] });
  expect(readList([area], ['0'])).toEqual({ values: { 'floor-area': 0 }, errors: [] });
});

test('a column of options is found by them, under a header that says something else', () => {
  expect(readList(['What the workshop offers'], ['İsti su; Echo'])).toEqual({
    values: { 'kettle-services': ['hot-water', 'echo'] },
    errors: [],
  });
  expect(readList(['What the workshop offers'], ['Nothing much']).values).toEqual({});
});

test.each([
  [['lat', 'lon'], ['0.88', undefined], ['B2 value.point.unreadable']],
  [['lat', 'lon'], [undefined, '0.92'], ['C2 value.point.unreadable']],
  [['lon'], ['0.92'], ['B2 value.point.unreadable']],
  [['fields.back-door_lat', 'fields.back-door_lon'], ['', '0.92'], ['C2 value.point.unreadable']],
  [['lat', 'lon'], ['0.88', 'far'], ['C2 value.point.unreadable']],
])('half a place is no place: %j, %j', (header, cells, errors) => {
  expect(readList(header, cells)).toEqual({ values: {}, errors });
});
