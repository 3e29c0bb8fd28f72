import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Validation } from './model.ts';
import { writeWorkbook } from './write-workbook.ts';
import { open, sheetOf, written } from '../../../workshop/testing/open-workbook.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('what may be typed', () => {
  const rule = (one: Validation['rule'], more: Partial<Validation> = {}) =>
    /<dataValidations.*<\/dataValidations>/s.exec(
      written(
        { validations: [{ ranges: [{ row: 1, column: 1, toRow: 8 }], rule: one, ...more }] },
        [{ name: "it's [codes]", hidden: 'very', rows: [['a'], ['b']] }],
      ),
    )?.[0] ?? '';

  test('a short list stands with the cells', () => {
    expect(rule({ kind: 'list', values: ['evet', 'hayır'] })).toMatch(
      /type="list".* sqref="B2:B9"><formula1>&quot;evet,hayır&quot;<\/formula1>/,
    );
  });

  test.each([
    ['a comma', ['1,5', '2']],
    ['a quotation mark', ['"a"', 'b']],
    ['a space at its end', ['a ', 'b']],
    ['many words', Array.from({ length: 60 }, (_, index) => `კლასტერი ${index}`)],
  ])('a list with %s goes to a hidden sheet, whole', (_, values) => {
    const validations: Validation[] = [1, 2].map((column) => ({
      ranges: [{ row: 0, column }],
      rule: { kind: 'list', values },
    }));
    const book = open(writeWorkbook(sheetOf({ validations })));
    const list = book.Sheets.Lists ?? {};
    expect(values.map((_, row) => list[`A${row + 1}`]?.v)).toEqual(values);
    // Two cells with one list share it.
    expect(list.B1).toBeUndefined();
    expect(book.Workbook?.Sheets?.[1]).toMatchObject({ name: 'Lists', Hidden: 2 });
    expect(written({ validations })).toContain(
      `<formula1>'Lists'!$A$1:$A$${values.length}</formula1>`,
    );
  });

  test("a sheet's cells are found by the name that it was given", () => {
    const of = { sheet: "it's [codes]", row: 0, column: 0, toRow: 1 };
    expect(rule({ kind: 'range', of })).toContain("<formula1>'it''s codes'!$A$1:$A$2</formula1>");
    expect(() => rule({ kind: 'range', of: { ...of, sheet: 'no' } })).toThrow(
      'There is no sheet "no"',
    );
  });

  test.each([
    [
      { kind: 'whole', least: 0, most: 9 },
      'type="whole" operator="between"',
      '<formula1>0</formula1><formula2>9</formula2>',
    ],
    [
      { kind: 'decimal', most: 100 },
      'type="decimal" operator="lessThanOrEqual"',
      '<formula1>100</formula1>',
    ],
    [
      { kind: 'decimal', least: -1.5 },
      'type="decimal" operator="greaterThanOrEqual"',
      '<formula1>-1.5</formula1>',
    ],
    [
      { kind: 'text-length', most: 80 },
      'type="textLength" operator="lessThanOrEqual"',
      '<formula1>80</formula1>',
    ],
    [
      { kind: 'date', least: '1950-01-01' },
      'type="date" operator="greaterThanOrEqual"',
      '<formula1>18264</formula1>',
    ],
    [
      { kind: 'formula', formula: 'SUM($B$2:$B$9)<=1' },
      'type="custom"',
      '<formula1>SUM($B$2:$B$9)&lt;=1</formula1>',
    ],
  ] satisfies [Validation['rule'], string, string][])('%j', (one, type, formulas) => {
    expect(rule(one)).toContain(type);
    expect(rule(one)).toContain(`${formulas}</dataValidation>`);
  });

  test('a warning can be passed over', () => {
    expect(rule({ kind: 'whole' }, { severity: 'warning' })).toContain(' errorStyle="warning"');
    expect(rule({ kind: 'whole' })).not.toContain('errorStyle');
  });

  test('what is said of it fits, as Excel calls the file damaged otherwise', () => {
    const said = rule(
      { kind: 'whole' },
      {
        error: { title: 'uzun '.repeat(20), text: 'çok uzun '.repeat(60) },
        prompt: { text: 'a\nb' },
      },
    );
    expect(/ errorTitle="([^"]*)"/.exec(said)?.[1]).toBe('uzun uzun uzun uzun uzun uzun…');
    const text = / error="([^"]*)"/.exec(said)?.[1] ?? '';
    expect(text.length).toBeLessThanOrEqual(255);
    expect(text).toMatch(/uzun…$/);
    expect(said).toContain(' prompt="a&#10;b"');
  });
});
