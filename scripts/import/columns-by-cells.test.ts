import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftAnswer } from '../../src/importers/mapping/mapping-edits.ts';
import { importReturns } from '../../src/importers/returns/import-returns.ts';
import { askReturns, returnsReader } from '../../src/importers/returns/read-returns.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { importMappingSchema } from '../../src/schemas/import-mapping.ts';
import { spreadsheetSchema } from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { readTarget } from './read-target.ts';

// Returns with headers in an unknown language: columns are recognised by their cells.
const shipped = resolve(import.meta.dirname, '../../src/content');
const target = readTarget(shipped, loadPortal(shipped).portal, '2013');
const settings = { sources: ['doc-003'], locale: 'en' } as const;

type Rows = (string | number | null)[][];

function takeIn(rows: Rows, columns: Record<string, string> = {}) {
  const { workbook } = readWorkbook(makeSpreadsheet(spreadsheetSchema.parse({ rows })), 'list');
  if (!workbook) throw new Error('the list was not read');
  const mapping = importMappingSchema.parse({ for: 'returns', columns });
  const source = { file: 'list', workbook, mapping };
  const reader = returnsReader(target, 'en');
  const { returns, remarks, matched } = importReturns([source], target, settings, reader);
  return {
    answers: Object.fromEntries(
      returns.map(({ cluster, plan }) => [cluster, Object.fromEntries(plan.cells)]),
    ) as Record<string, Record<string, unknown>>,
    matched: matched.map(({ found, key }) => [found, key]),
    remarks: remarks.map(({ cell, code }) => `${cell} ${code}`),
    questions: askReturns(reader(source), remarks),
  };
}

const known = [...target.clusters.byId.values()]
  .flatMap(({ id, names: [name = ''], regions: [region = ''] }) => {
    const place = target.regions.optionById.get(region)?.label.tr;
    return place === undefined ? [] : [{ id, name, place }];
  })
  .slice(0, 40);
const stages = { idea: 'Fikir', initial: 'Başlangıç', developing: 'Gelişme', mature: 'Olgunluk' };

const foreign = {
  name: ['Cụm', 'Tên cụm liên kết', 'Όνομα της συστάδας', 'Назва кластера', 'اسم المجمع'],
  region: ['Tỉnh', 'Περιφέρεια', 'Область', 'المحافظة', '都道府県'],
  stage: ['Giai đoạn', 'Σε ποιο στάδιο βρίσκεται;', 'Етап', 'المرحلة', '段階'],
} as const;

test('whatever the headers say, columns of clusters, regions and stages are known', () => {
  expect(known.length).toBe(40);
  const list = fc.record({
    heads: fc.tuple(
      fc.constantFrom(...foreign.name),
      fc.constantFrom(...foreign.region),
      fc.constantFrom(...foreign.stage),
    ),
    order: fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
    rows: fc.uniqueArray(
      fc.tuple(fc.constantFrom(...known), fc.constantFrom(...Object.keys(stages))),
      { minLength: 3, maxLength: 8, selector: ([{ id }]) => id },
    ),
    hasTitle: fc.boolean(),
  });
  fc.assert(
    fc.property(list, ({ heads, order, rows, hasTitle }) => {
      const lines = rows.map(([{ name, place }, stage]) => [
        ...[name, place, stages[stage as keyof typeof stages]],
      ]);
      const placed = [[...heads], ...lines].map((line) => order.map((at) => line[at] ?? null));
      const { answers, questions } = takeIn([
        ...(hasTitle ? [['2013 – 二〇一三']] : []),
        ...placed,
      ]);
      const told = Object.entries(answers).map(([id, { q06 }]) => [id, q06]);
      expect(questions).toEqual([]);
      expect(Object.fromEntries(told)).toEqual(
        Object.fromEntries(rows.map(([{ id }, stage]) => [id, stage])),
      );
    }),
    { numRuns: 25 },
  );
});

const doubtful: Rows = [
  ['Tỉnh', 'Cụm', 'Giai đoạn'],
  ['Konya', 'Konya Döküm Kümesi', 'Fikir'],
  ['Van', 'Van Tekstil Kümesi', 'Gelişme'],
  ['Adana', 'Adana Gıda Kümesi', 'Kuluçka'],
  ['Rize', 'Rize Çay Kümesi', 'Çekirdek'],
];

test('a column of which half is known is asked with what it may be, and its mapping leads on', () => {
  const open = takeIn(doubtful);
  expect(open.matched).toEqual([
    ['Tỉnh', 'region'],
    ['Cụm', 'q01.turkish'],
  ]);
  expect(open.remarks).toContain('C1 form.header.unsure');
  expect(open.questions.map(draftAnswer)).toMatchObject([
    { path: ['columns', 'Giai đoạn'], value: '?', comment: expect.stringContaining('q06?') },
  ]);
  const settled = takeIn(doubtful, { 'Giai đoạn': 'q06' });
  expect(settled.questions.map(draftAnswer)).toMatchObject([
    { path: ['words', 'q06', 'Kuluçka'], value: '?' },
    { path: ['words', 'q06', 'Çekirdek'], value: '?' },
  ]);
});

test('one unknown word does not hide a column of stages', () => {
  const one = doubtful.map((row, n) => (n === 4 ? ['Rize', 'Rize Çay Kümesi', 'Olgunluk'] : row));
  const { remarks, questions } = takeIn(one);
  expect(remarks).toContain('C4 value.option.unknown');
  expect(questions).toMatchObject([{ kind: 'word', word: 'Kuluçka' }]);
});

test('two columns of stages are asked, neither is taken', () => {
  const twice = doubtful.map(([place = null, name = null], n) =>
    n === 0 ? [place, name, 'Nay', 'Mục tiêu'] : [place, name, 'Fikir', 'Gelişme'],
  );
  const { answers, questions } = takeIn(twice);
  expect(Object.values(answers).some((cells) => 'q06' in cells)).toBe(false);
  expect(questions).toMatchObject([{ header: 'Nay' }, { header: 'Mục tiêu' }]);
});
