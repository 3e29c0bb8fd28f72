import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { importMappingSchema } from '../../src/schemas/import-mapping.ts';
import { copySample } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { changeOf } from './describe-inventory.ts';
import { planInventory } from './plan-inventory.ts';
import { readInventoryTarget } from './read-inventory-target.ts';
import { sayRemark } from './say-remark.ts';

const directory = copySample();
appendFileSync(
  join(directory, 'site.yaml'),
  'fields: [{ id: area, kind: number, label: { az: Sahə, tr: Alan, ka: ფართობი, en: Site area } }]\n',
);
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const { portal } = checkDirectory(directory);
const [source = '', otherSource = ''] = portal.sources.map(({ id }) => id);

const settings = { sources: [source], locale: 'en', language: 'en' } as const;

/** A list as a CSV file with its mapping. */
interface List {
  readonly text: string;
  readonly mapping?: object;
}

function take(lists: readonly List[], at: Portal = portal) {
  const files = lists.map(({ text, mapping }, n) => {
    const file = `list-${n}.csv`;
    const { workbook } = readWorkbook(Buffer.from(text), file);
    if (!workbook) throw new Error(`${file} cannot be read`);
    return { file, workbook, mapping: importMappingSchema.parse({ for: 'clusters', ...mapping }) };
  });
  // Positions of points do not matter here.
  const holdsPoint = () => undefined;
  const target = { ...readInventoryTarget(directory, at, '2024'), holdsPoint };
  const outcome = planInventory(files, { directory, portal: at }, target, settings);
  const said = outcome.remarks
    .filter(({ code }) => code !== 'inventory.missing')
    .map((remark) => sayRemark(remark, 'en'));
  const changes = outcome.rows.map((row) => changeOf(row, target));
  return { files: outcome.files, said, changes };
}

const row = fc.record({
  number: fc.constantFrom('', '1', '2'),
  name: fc.constantFrom(
    ...['Wine', 'WINE', 'Winé', 'Wines', 'Tea', 'Tea 2', 'Tea 3', 'Kite Platform', ''],
  ),
  region: fc.constantFrom(
    ...['Windy Plain', 'Thistle Hills', 'XX', 'Nowhere', ''],
    ...['Windy Plain; Thistle Hills', 'Thistle Hills / Windy Plain', 'Windy Plain & Nowhere'],
  ),
  sector: fc.constantFrom('Kites', 'Kites', 'Teaware', ''),
  stage: fc.constantFrom('Idea', 'Mature', ''),
  firms: fc.constantFrom('', '5', '6', '5-7'),
  point: fc.constantFrom('', '"41.5, 20.5"', '"41.6, 20.5"', 'there'),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const head = 'No,Name,Region,Sector,Stage,Firms,Coordinates';

const listRows = (rows: readonly Row[]): List => ({
  text: `${[head, ...rows.map((one) => Object.values(one).join(','))].join('\n')}\n`,
});

test('neither the order of the rows nor how they are split into files matters', () => {
  const outcome = (lists: readonly (readonly Row[])[]) => {
    const { files, said } = take(lists.map(listRows));
    const told = said.map(({ code, severity }) => `${severity} ${code}`);
    return { files: new Map([...files].sort()), told: told.sort() };
  };
  fc.assert(
    fc.property(
      fc
        .array(row, { minLength: 1, maxLength: 7 })
        .chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(rows, { minLength: rows.length }),
            fc.array(fc.nat(2), { minLength: rows.length, maxLength: rows.length }),
          ),
        ),
      ([rows, shuffled, parts]) => {
        const split = [0, 1, 2]
          .map((part) => shuffled.filter((_, n) => parts[n] === part))
          .filter((part) => part.length > 0);
        const whole = outcome([rows]);
        const inParts = outcome(split);
        expect(inParts.files).toEqual(whole.files);
        // A file of blank rows alone gets an additional remark.
        const own = (told: readonly string[]) =>
          told.filter((one) => !one.includes(' table.') && !one.includes(' form.'));
        expect(own(inParts.told)).toEqual(own(whole.told));
      },
    ),
    { numRuns: 100 },
  );
});

/** Cells of a row of one new cluster, and the mapping of its list. */
type Told = Readonly<Record<string, string>> & {
  readonly basis: string;
  readonly language: string;
};

function listOne({ basis, language, ...cells }: Told): List {
  const row = { Name: 'Wine', Region: 'Windy Plain', ...cells };
  const lines = [Object.keys(row), Object.values(row)].map((line) => line.join(','));
  return { text: `${lines.join('\n')}\n`, mapping: { basis, language } };
}

/** Import a list, then a second one into the resulting portal. */
function takeInTurn(first: List, second: List) {
  const { files } = take([first]);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  const after = checkDirectory(directory);
  const outcome = take([second], after.portal);
  for (const path of files.keys()) rmSync(join(directory, path));
  return outcome;
}

const base: Told = {
  Stage: 'Idea',
  Sector: 'Kites',
  Source: source,
  Members: '5',
  Firms: '5',
  Coordinates: '"41.5, 20.5"',
  'Name tr': 'Şarap',
  'Site area': '5',
  basis: 'inferred',
  language: 'es',
};

test.each([
  ['Stage', 'Mature'],
  ['Sector', 'Teaware'],
  ['Sector', 'Kites; Teaware'],
  ['Source', otherSource],
  ['Members', '6'],
  ['Firms', '6'],
  ['Coordinates', '"41.6, 20.5"'],
  ['Name tr', 'Üzüm'],
  ['Site area', '6'],
  ['basis', 'reported'],
  ['language', 'pl'],
])('a later list with another %s (%s) is never called the same', (key, value) => {
  const other = { ...base, [key]: value };
  for (const [first, second] of [
    [base, other],
    [other, base],
  ] as const) {
    const { changes, said } = takeInTurn(listOne(first), listOne(second));
    const isKept = said.some(({ code }) => code === 'inventory.differs');
    expect(changes).toEqual([isKept ? 'kept' : 'changes']);
  }
  // In one import, neither is used.
  expect(take([listOne(base), listOne(other)]).changes).toEqual([]);
});

test('a later list that differs in nothing writes nothing and says nothing', () => {
  const { changes, said, files } = takeInTurn(listOne(base), listOne(base));
  expect([changes, said, files.size]).toEqual([['same'], [], 0]);
});

test('another sector, and a point of another source, are told at their cells, and the entry stays', () => {
  const other = { ...base, Source: otherSource, Sector: 'Teaware', Coordinates: '"41.6, 20.5"' };
  const { said, files } = takeInTurn(listOne(base), listOne(other));
  expect(said.map(({ cell, message }) => [cell, message])).toEqual([
    [
      'D2',
      'sector: the list says “Teaware”, the entry of xx-windy-plain-wine says “Kites”. The entry was kept: correct the list or the entry',
    ],
    [
      'H2',
      'coordinates (latitude, longitude): the list says “41.6, 20.5”, the entry of xx-windy-plain-wine says “41.5, 20.5”. The entry was kept: correct the list or the entry',
    ],
  ]);
  const entry = parse(files.get('clusters/xx/xx-windy-plain-wine.yaml') ?? '');
  expect(entry.sectors).toEqual([{ id: 'kites', basis: 'inferred' }]);
  expect(entry.point).toEqual({ lat: 41.5, lon: 20.5, sources: [{ source }] });
});
