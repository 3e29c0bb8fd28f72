import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { importReturns } from '../../src/importers/returns/import-returns.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { returnSchema } from '../../src/schemas/return.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { spreadsheetSchema } from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { describeReturn } from './describe-return.ts';
import { readTarget } from './read-target.ts';

const { portal } = checkDirectory(samplePortal, () => {});
const target = { ...readTarget(samplePortal, portal, '2025'), standing: () => undefined };
const rows = [
  ['cluster', 'q2', 'q2.thought', 'q4', 'guests', 'trust'],
  ['xx-zips', 'Initial', 'x', 'guild', 31, 4],
];
const { workbook } = readWorkbook(makeSpreadsheet(spreadsheetSchema.parse({ rows })), 'one.xlsx');
if (!workbook) throw new Error('the file was refused');
const files = [{ file: 'one.xlsx', workbook }];
const { returns } = importReturns(files, target, { sources: ['sample-letters'], locale: 'en' });
const [one] = returns;
if (!one) throw new Error('nothing was taken in');

describe('a new return', () => {
  test('is told in a few lines', () => {
    expect(describeReturn(one, target, portal, { locale: 'en' })).toMatchInlineSnapshot(`
      [
        "xx-zips: new answers (5)",
        "  from one.xlsx, Sheet1, row 2",
        "  questions answered: 2 of 22, indicators: 2 of 26",
        "  stage suggested by the criteria: Idea",
        "  questions without an answer: 3, 5–23",
        "  indicators without an answer: 2–25",
      ]
    `);
  });

  test.each(locales)('is told in %s without gaps', (locale) => {
    const lines = describeReturn(one, target, portal, { locale });
    expect(lines.length).toBeLessThanOrEqual(6);
    for (const line of lines) expect(line).not.toMatch(/[{}]|undefined/);
  });

  test('is told answer by answer where one asks for it', () => {
    const lines = describeReturn(one, target, portal, { locale: 'en', details: true });
    expect(lines).toHaveLength(1 + one.plan.differences.length);
    expect(lines[0]).toBe('xx-zips: new answers (5)');
  });
});

test('what changes in a return that is there is told whole', () => {
  const standing = { data: returnSchema.parse({ sources: [] }), text: '' };
  const there = { ...target, standing: () => standing };
  expect(describeReturn(one, there, portal, { locale: 'en' })).toHaveLength(
    1 + one.plan.differences.length,
  );
});

test('of many changes of a confirmed proposal the first are told, those that go before all', () => {
  const standing = { data: returnSchema.parse({ sources: [], proposed: true }), text: '' };
  const there = { ...target, standing: () => standing };
  const numbers = Array.from({ length: 10 }, (_, index) => ({
    key: 'guests',
    before: index,
    after: index === 9 ? undefined : index + 1,
  }));
  const confirmed = { ...one, plan: { ...one.plan, confirms: true, differences: numbers } };
  const lines = describeReturn(confirmed, there, portal, { locale: 'en' });
  expect(lines[1]).toMatch(/9 → no answer$/);
  expect(lines.at(9)).toBe('  and 2 more changes; --details tells all');
  expect(lines).toHaveLength(10);
  const whole = describeReturn(confirmed, there, portal, { locale: 'en', details: true });
  expect(whole).toHaveLength(11);
});
