import { read, type WorkBook } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseSvg } from '../../testing/parse-svg.ts';
import type { Cell, Sheet, Validation, Workbook } from './model.ts';
import { writeWorkbook } from './write-workbook.ts';

afterEach(() => {
  vi.useRealTimers();
});

const open = (bytes: Uint8Array): WorkBook => read(bytes, { type: 'array', cellFormula: true });

/** The parts of a file, by their names. */
function parts(workbook: Workbook): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(writeWorkbook(workbook)));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const sheetOf = (sheet: Partial<Sheet>, more: readonly Sheet[] = []): Workbook => ({
  sheets: [{ name: 'Form', rows: [], ...sheet }, ...more],
});

/** The first sheet as it stands in the file. */
const written = (sheet: Partial<Sheet>, more?: readonly Sheet[]) =>
  parts(sheetOf(sheet, more))['xl/worksheets/sheet1.xml'] ?? '';

function cellsOf(cells: readonly Cell[]) {
  const sheet = open(writeWorkbook(sheetOf({ rows: [cells] }))).Sheets.Form ?? {};
  return cells.map((_, column) => sheet[`${String.fromCharCode(65 + column)}1`]);
}

const everything: Workbook = {
  title: 'Questions & <answers>',
  author: 'Portal "x"',
  language: 'tr',
  sheets: [
    {
      name: 'Form',
      gridLines: false,
      protected: true,
      frozen: { rows: 2, columns: 1 },
      columns: [
        { width: 20, style: 'question' },
        { style: 'input', format: 'text' },
        { hidden: true },
      ],
      merges: [{ row: 0, column: 0, toColumn: 2 }],
      print: { landscape: true, titleRows: 2, footer: '2013 & more' },
      rows: [
        [{ value: 'Title', style: 'title' }],
        { cells: ['key'], hidden: true },
        ['Firms', { value: 12, style: 'faulty', format: 'whole', note: 'Not as many\nas 13 <&>' }],
        [true, { value: { date: '2012-12-31' }, style: 'ok' }, { value: 0.4, format: 'percent' }],
      ],
      validations: [
        {
          ranges: [{ row: 2, column: 1 }],
          rule: { kind: 'whole', least: 0, most: 100 },
          error: { title: 'No', text: '0 < x & "y"' },
          prompt: { text: 'How many?\nAll of them' },
        },
      ],
    },
    { name: 'Codes', hidden: 'very', rows: [['a'], ['b']] },
    { name: 'Notes', hidden: true, rows: [[{ note: 'x' }]] },
  ],
};

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
            // Halves of letters, and what looks like an escaped letter.
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
          // The reader makes one letter of a line end of two: they are in the file.
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
    expect(/ errorTitle="([^"]*)"/.exec(said)?.[1]?.length).toBeLessThanOrEqual(32);
    const text = / error="([^"]*)"/.exec(said)?.[1] ?? '';
    expect(text.length).toBeLessThanOrEqual(255);
    expect(text).toMatch(/uzun…$/);
    expect(said).toContain(' prompt="a&#10;b"');
  });
});

describe('notes', () => {
  test('are read back with their cells, also of empty ones', () => {
    const text = 'Found: 12,5\nexpected a whole number <&> _x0041_';
    const [full, empty] = cellsOf([{ value: 1, style: 'faulty', note: text }, { note: 'Empty' }]);
    expect(full?.c?.[0]).toMatchObject({ t: text });
    expect(empty?.c?.[0]).toMatchObject({ t: 'Empty' });
  });

  test('have boxes as large as their texts', () => {
    const heightOf = (note: string) => {
      const drawing = parts(sheetOf({ rows: [[{ note }]] }))['xl/drawings/vmlDrawing1.vml'] ?? '';
      const [, , top = 0, , , , bottom = 0] = (
        /<x:Anchor>(.*)<\/x:Anchor>/.exec(drawing)?.[1] ?? ''
      )
        .split(', ')
        .map(Number);
      return bottom - top;
    };
    expect(heightOf('short')).toBeLessThanOrEqual(3);
    expect(heightOf('a longer text that says how to mend it. '.repeat(10))).toBeGreaterThan(8);
  });

  test('have numbers that no other note of the workbook has', () => {
    const rows = Array.from({ length: 1500 }, (_, index) => [{ note: `${index}` }]);
    const files = parts({
      sheets: [
        { name: 'a', rows },
        { name: 'b', rows },
      ],
    });
    const drawings = [1, 2].map((number) => files[`xl/drawings/vmlDrawing${number}.vml`] ?? '');
    const ids = drawings.flatMap((drawing) =>
      [...drawing.matchAll(/ id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id)),
    );
    expect(new Set(ids).size).toBe(3000);
    // The blocks that a drawing says are its own are those of its numbers.
    const blocks = drawings.map((drawing) => /<o:idmap [^>]*data="([\d,]+)"/.exec(drawing)?.[1]);
    expect(blocks).toEqual(['1,2', '3,4']);
    expect(new Set(ids.map((id) => Math.floor(id / 1024)))).toEqual(new Set([1, 2, 3, 4]));
  });
});

describe('the file', () => {
  test('is the same on another day', () => {
    vi.useFakeTimers({ now: new Date('2020-02-29T12:00:00Z') });
    const first = writeWorkbook(everything);
    vi.setSystemTime(new Date('2031-07-01T03:04:05Z'));
    expect(writeWorkbook(everything)).toEqual(first);
  });

  test('says of itself what it is, who wrote it and in which language', () => {
    expect(open(writeWorkbook(everything)).Props).toMatchObject({
      Title: 'Questions & <answers>',
      Author: 'Portal "x"',
      Language: 'tr',
    });
  });

  test('has parts that are well formed', () => {
    const strange = sheetOf({
      name: 'a&b<"',
      rows: [[{ value: '\uFFFE\uD800\u0000]]>', note: '\u0001&<>' }]],
      validations: [
        {
          ranges: [{ row: 0, column: 0 }],
          rule: { kind: 'list', values: ['<a>', '&'] },
          error: { text: '"<\u0002>"' },
        },
      ],
      print: { footer: '<&"\u0003' },
    });
    for (const part of [everything, strange].flatMap((one) => Object.values(parts(one)))) {
      const inside = part.replace(/^<\?xml[^>]*\?>/, '');
      expect(() =>
        parseSvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${inside}</svg>`),
      ).not.toThrow();
    }
  });

  test('names every part, and no part that is not there', () => {
    const files = parts(everything);
    const named = [...(files['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)];
    expect(named.map(([, name]) => name).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml')
        .sort(),
    );
    for (const [name, part] of Object.entries(files).filter(([name]) => name.endsWith('.rels'))) {
      const folder = name.replace('_rels/', '').replace(/[^/]*$/, '');
      for (const [, target = ''] of part.matchAll(/Target="([^"]+)"/g)) {
        expect(files).toHaveProperty([new URL(target, `file:///${folder}`).pathname.slice(1)]);
      }
    }
  });

  // CT_Worksheet (ISO/IEC 29500-1, 18.3.1.99): Excel repairs a sheet with any other order by emptying it.
  test('has the elements of a sheet in the order that Excel wants', () => {
    const order = [
      ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData'],
      ...['sheetProtection', 'mergeCells', 'dataValidations', 'pageMargins', 'pageSetup'],
      ...['headerFooter', 'ignoredErrors', 'legacyDrawing'],
    ];
    const found: string[] = [];
    let depth = 0;
    const parser = new Parser(
      {
        onopentag: (name) => {
          if (depth === 1) found.push(name);
          depth += 1;
        },
        onclosetag: () => {
          depth -= 1;
        },
      },
      { xmlMode: true },
    );
    parser.end(parts(everything)['xl/worksheets/sheet1.xml'] ?? '');
    expect(found).toEqual(order);
  });
});
