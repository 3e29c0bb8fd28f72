import { read } from '@e965/xlsx';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Cell, Sheet } from './model.ts';
import { writeWorkbook } from './write-workbook.ts';
import {
  open,
  parts,
  sheetOf,
  written,
  cellsOf,
  everything,
} from '../../../workshop/testing/open-workbook.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('what is in a cell', () => {
  test('is read back: text in every script, numbers, dates, yes and no', () => {
    const read = cellsOf(['კახეთი: ღვინო', 1234.5, true, { value: { date: '2012-12-31' } }, -0]);
    expect(read).toMatchObject([
      { t: 's', v: 'კახეთი: ღვინო' },
      { t: 'n', v: 1234.5 },
      { t: 'b', v: true },
      { t: 'n', v: 41_274, w: '2012-12-31' },
      { t: 'n', v: 0 },
    ]);
  });

  test('is never a formula', () => {
    const texts = ['=1+1', '+49', '-5', '@SUM(A1)', '=HYPERLINK("http://example.org")', '\t=1'];
    cellsOf(texts).forEach((cell, index) => {
      expect(cell).toMatchObject({ t: 's', v: texts[index] });
      expect(cell).not.toHaveProperty('f');
    });
    expect(written({ rows: [texts] })).not.toContain('<f>');
  });

  test('is any text whatever, also one that XML cannot hold', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            // Lone surrogates, and text resembling an escaped character.
            fc.string({
              unit: fc.constantFrom(
                '\uD800',
                '\uDC00',
                '_x0041_',
                '_x',
                '\r',
                '\n',
                ' ',
                '&lt;',
                '\uFFFE',
                '\u0000',
              ),
            }),
          ),
          { minLength: 1, maxLength: 20 },
        ),
        (texts) => {
          // The reader normalizes CRLF; the file has both characters.
          const lines = texts.map((text) => text.replaceAll('\r\n', '\n'));
          expect(cellsOf(texts).map((cell) => cell?.v)).toEqual(lines);
        },
      ),
    );
  });

  test('keeps both letters of a line end that has two', () => {
    expect(parts(sheetOf({ rows: [['a\r\nb']] }))['xl/sharedStrings.xml']).toContain(
      '<t xml:space="preserve">a_x000D_\nb</t>',
    );
  });

  test('a date that programs count differently, or do not know, stays readable', () => {
    expect(cellsOf([{ value: { date: '1875-05-03' } }])).toMatchObject([
      { t: 's', v: '1875-05-03' },
    ]);
  });

  test.each([
    ['an endless number', Number.POSITIVE_INFINITY, 'B1: Infinity is no number'],
    ['a text too long', 'x'.repeat(32_768), 'B1: more than 32767 characters'],
    ['no date', { value: { date: '31.12.2012' } }, 'B1: 31.12.2012 is no date'],
  ] satisfies [string, Cell, string][])('%s is refused with its address', (_, cell, said) => {
    expect(() => writeWorkbook(sheetOf({ rows: [['', cell]] }))).toThrow(
      `The sheet "Form" cannot be written: ${said}`,
    );
  });
});

describe('sheets', () => {
  test('are hidden as asked, and the first that is seen is in front', () => {
    const { Workbook: book } = open(
      writeWorkbook({
        sheets: [
          { name: 'Codes', hidden: 'very', rows: [] },
          { name: 'Form', rows: [] },
          { name: 'More', hidden: true, rows: [] },
        ],
      }),
    );
    expect(book?.Sheets?.map(({ name, Hidden }) => [name, Hidden])).toEqual([
      ['Codes', 2],
      ['Form', 0],
      ['More', 1],
    ]);
    expect(
      parts({
        sheets: [
          { name: 'a', hidden: true, rows: [] },
          { name: 'b', rows: [] },
        ],
      }),
    ).toMatchObject({
      'xl/workbook.xml': expect.stringContaining('activeTab="1"'),
      'xl/worksheets/sheet2.xml': expect.stringContaining('tabSelected="1"'),
    });
  });

  test('one at least has to be seen', () => {
    expect(() => writeWorkbook(sheetOf({ hidden: true }))).toThrow('needs a sheet');
  });

  test('keep rows and columns hidden or wide', () => {
    const book = read(
      writeWorkbook(
        sheetOf({
          columns: [{ width: 30 }, { hidden: true }],
          rows: [['a'], { cells: ['b'], hidden: true, height: 40 }],
        }),
      ),
      { type: 'array', cellStyles: true },
    );
    expect(book.Sheets.Form?.['!cols']).toMatchObject([{ width: 30.7109375 }, { hidden: true }]);
    expect(book.Sheets.Form?.['!rows']?.[1]).toMatchObject({ hidden: true, hpt: 40 });
  });

  test('guard only what is not to be filled in', () => {
    const files = parts(
      sheetOf({ protected: true, rows: [[{ value: 'q', style: 'question' }, { style: 'input' }]] }),
    );
    const [, question = '', input = ''] =
      /<cellXfs.*<\/cellXfs>/s
        .exec(files['xl/styles.xml'] ?? '')?.[0]
        .split('<xf ')
        .slice(1) ?? [];
    expect(files['xl/worksheets/sheet1.xml']).toContain('<sheetProtection sheet="1"');
    expect(question).not.toContain('locked');
    expect(input).toContain('<protection locked="0"/>');
  });

  test('merge what does not overlap, and the lines of a field go around all of it', () => {
    const sheet: Partial<Sheet> = {
      rows: [[{ value: 'a', style: 'input' }], ['b', 'c']],
      merges: [
        { row: 0, column: 0, toColumn: 2 },
        { row: 0, column: 2, toRow: 1 },
        { row: 1, column: 0 },
      ],
    };
    expect(open(writeWorkbook(sheetOf(sheet))).Sheets.Form?.['!merges']).toEqual([
      { s: { r: 0, c: 0 }, e: { r: 0, c: 2 } },
    ]);
    expect(written(sheet)).toMatch(/<c r="A1" s="1" t="s">.*<c r="B1" s="1"\/><c r="C1" s="1"\/>/);
  });

  test('have rows as high as their texts, also over merged cells', () => {
    const text = 'word '.repeat(40);
    const heightOf = (sheet: Partial<Sheet>) =>
      Number(/ ht="([\d.]+)"/.exec(written(sheet))?.[1] ?? 15);
    const rows = [[{ value: text, style: 'explanation' as const }]];
    const narrow = heightOf({ rows, columns: [{ width: 20 }, { width: 60 }] });
    const merged = heightOf({
      rows,
      columns: [{ width: 20 }, { width: 60 }],
      merges: [{ row: 0, column: 0, toColumn: 1 }],
    });
    expect(narrow).toBeGreaterThan(100);
    expect(merged).toBeGreaterThan(20);
    expect(merged).toBeLessThan(narrow / 2);
    expect(heightOf({ rows: [[text]] })).toBe(15);
  });

  test('keep their head in sight on the screen and on paper', () => {
    expect(written({ frozen: { rows: 2 } })).toContain(
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
    );
    expect(parts(everything)['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Form\'!$1:$2</definedName>',
    );
  });
});
