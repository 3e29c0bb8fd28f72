import { write, utils } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeXlsx, packParts, xlsxParts } from '../../../../workshop/testing/make-workbooks.ts';
import {
  cellsOf,
  readBad,
  readGood,
  readSheetOf,
  textsOf,
} from '../../../../workshop/testing/read-cells.ts';

/** Styles by their number format codes; style 0 is plain. */
const stylesOf = (...codes: string[]) =>
  `<numFmts>${codes.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${codes.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs>`;

const readRow = (cells: string, styles = '', settings = '') =>
  cellsOf(readSheetOf(makeXlsx(`<row r="1">${cells}</row>`, { styles, settings })));

test('a workbook that another library wrote is read with the types of its cells', () => {
  const sheet = utils.aoa_to_sheet([
    ['Küme', 'კლასტერი', null, 'Şəhər'],
    [],
    [
      { t: 's', v: '=1+1' },
      { t: 'n', v: 12.5 },
      { t: 'b', v: true },
      { t: 'n', v: 41274, z: 'dd\\.mm\\.yyyy' },
    ],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Cavablar');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const { workbook, remarks } = readGood(bytes);
  expect(remarks).toEqual([]);
  expect(workbook).toEqual({
    format: 'xlsx',
    sheets: [
      {
        name: 'Cavablar',
        hidden: false,
        merges: [],
        hiddenColumns: [],
        rows: [
          {
            row: 1,
            cells: [
              { address: 'A1', row: 1, column: 1, kind: 'text', value: 'Küme', text: 'Küme' },
              {
                address: 'B1',
                row: 1,
                column: 2,
                kind: 'text',
                value: 'კლასტერი',
                text: 'კლასტერი',
              },
              { address: 'D1', row: 1, column: 4, kind: 'text', value: 'Şəhər', text: 'Şəhər' },
            ],
          },
          {
            row: 3,
            cells: [
              { address: 'A3', row: 3, column: 1, kind: 'text', value: '=1+1', text: '=1+1' },
              { address: 'B3', row: 3, column: 2, kind: 'number', value: 12.5, text: '12.5' },
              { address: 'C3', row: 3, column: 3, kind: 'boolean', value: true, text: 'TRUE' },
              {
                address: 'D3',
                row: 3,
                column: 4,
                kind: 'date',
                value: '2012-12-31',
                serial: 41274,
                text: '31.12.2012',
              },
            ],
          },
        ],
      },
    ],
  });
});

describe('a number is read by its format', () => {
  test.each([
    ['0%', 0.4, { kind: 'number', value: 0.4, text: '40%', percent: true }],
    ['0.0\\ %', 0.125, { kind: 'number', value: 0.125, text: '12.5 %', percent: true }],
    ['0" %"', 40, { kind: 'number', value: 40, text: '40 %' }],
    ['#,##0', 1234, { kind: 'number', value: 1234, text: '1,234' }],
    ['dd.mm.yyyy', 41274, { kind: 'date', value: '2012-12-31', text: '31.12.2012', serial: 41274 }],
    [
      'yyyy"-ci il"',
      41274,
      { kind: 'date', value: '2012-12-31', text: '2012-ci il', serial: 41274 },
    ],
    ['hh:mm', 0.5, { kind: 'date', value: 'T12:00:00', text: '12:00', serial: 0.5 }],
    [
      'd/m/yyyy hh:mm',
      41274.25,
      { kind: 'date', value: '2012-12-31T06:00:00', text: '31/12/2012 06:00', serial: 41274.25 },
    ],
    // A year in a cell formatted as a day.
    [
      'dd\\.mm\\.yyyy',
      2012,
      { kind: 'date', value: '1905-07-04', text: '04.07.1905', serial: 2012 },
    ],
    // 36 hours are an amount of time.
    ['[h]:mm', 1.5, { kind: 'number', value: 1.5, text: '36:00' }],
    // Excel's nonexistent 29 February 1900, and a number that is no day at all.
    ['dd.mm.yyyy', 60, { kind: 'number', value: 60, text: '60' }],
    ['dd.mm.yyyy', -5, { kind: 'number', value: -5, text: '-5' }],
    ['dd.mm.yyyy', 99999999, { kind: 'number', value: 99999999, text: '99999999' }],
  ])('%s of %d', (code, value, cell) => {
    expect(readRow(`<c r="A1" s="1"><v>${value}</v></c>`, stylesOf(code)).A1).toEqual(cell);
  });

  test('without the last digits that only binary arithmetic adds', () => {
    const { A1, B1 } = readRow(
      '<c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>1E+21</v></c>',
    );
    expect(A1?.text).toBe('0.3');
    expect(B1?.value).toBe(1e21);
  });

  test('where days are counted from 1904', () => {
    const cells = readRow(
      '<c r="A1" s="1"><v>39812</v></c>',
      stylesOf('dd.mm.yyyy'),
      '<workbookPr date1904="1"/>',
    );
    expect(cells.A1?.value).toBe('2012-12-31');
  });
});

test('texts are read from runs, without reading aids, with the signs that XML cannot hold', () => {
  const strings =
    '<si><r><t xml:space="preserve">Mobilya </t></r><r><rPr><b/></rPr><t>kümesi</t></r><rPh sb="0" eb="1"><t>aid</t></rPh></si><si><t>one_x000D_\ntwo_x005F_x</t></si>';
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>ba</t></r><r><t>kı &amp; ə</t></r></is></c><c r="D1" t="s"></c><c r="E1" t="inlineStr"><is><t>  \u00a0</t></is></c></row>';
  expect(textsOf(makeXlsx(rows, { strings }))).toEqual({
    A1: 'Mobilya kümesi',
    B1: 'one\ntwo_x',
    C1: 'bakı & ə',
  });
});

test('rows and cells without an address follow each other', () => {
  const rows =
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
  expect(textsOf(makeXlsx(rows))).toEqual({ A1: '1', B1: '2', C5: '3', D5: '4', A6: '5' });
});

test('a workbook of the strict kind, with prefixes and UTF-16, is read', () => {
  const parts = xlsxParts([{ name: 'Form', inside: '' }]);
  const sheet =
    '<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="2"><x:c r="B2" t="d"><x:v>2012-12-31T00:00:00</x:v></x:c><x:c r="C2" t="str"><x:v>ქალაქი</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(sheet, 'utf16le')]);
  const bytes = packParts({ ...parts, 'xl/worksheets/s0.xml': utf16 });
  const [row] = readSheetOf(bytes).rows;
  expect(row?.cells.map(({ kind, value }) => [kind, value])).toEqual([
    ['date', '2012-12-31'],
    ['text', 'ქალაქი'],
  ]);
});

test('formulas give the result saved with them, and it is told; one without a result is an error', () => {
  const rows =
    '<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>7</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>NOW()</f></c><c r="E1"><f>X()</f><v></v></c></row>';
  const { workbook, remarks } = readGood(makeXlsx(rows));
  expect(
    workbook.sheets[0]?.rows[0]?.cells.map(({ address, kind, value, formula }) => [
      address,
      kind,
      value,
      formula,
    ]),
  ).toEqual([
    ['A1', 'number', 7, true],
    ['C1', 'error', '#DIV/0!', true],
    ['D1', 'error', '', true],
    ['E1', 'error', '', true],
  ]);
  expect(remarks).toEqual([
    {
      file: 'form',
      sheet: 'Form',
      cell: 'A1',
      row: 1,
      column: 1,
      code: 'workbook.formula',
      values: { count: 2 },
      severity: 'warning',
    },
    {
      file: 'form',
      sheet: 'Form',
      cell: 'D1',
      row: 1,
      column: 4,
      code: 'workbook.formulaEmpty',
      values: { count: 2 },
      severity: 'warning',
    },
  ]);
});

test('merged cells have the value of the first; what hides below is left out and told', () => {
  const inside =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C2"/></mergeCells>';
  const { workbook, remarks } = readGood(packParts(xlsxParts([{ name: 'Form', inside }])));
  expect(workbook.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  expect(textsOf(packParts(xlsxParts([{ name: 'Form', inside }])))).toEqual({ A1: '1', C2: '4' });
  expect(remarks.map(({ code, cell, values }) => [code, cell, values])).toEqual([
    ['workbook.covered', 'B1', { count: 2 }],
  ]);
});

test('what is hidden is read and told', () => {
  const cells =
    '<row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="4" hidden="1"><c r="A4"/></row><row r="5"><c r="B5"><v>2</v></c></row>';
  const inside = `<cols><col min="2" max="16384" hidden="1"/></cols><sheetData>${cells}</sheetData>`;
  const codes = '<sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData>';
  const { workbook, remarks } = readGood(
    packParts(
      xlsxParts([
        { name: 'Form', inside },
        { name: 'Codes', inside: codes, state: 'veryHidden' },
        { name: 'Blank', inside: '<sheetData/>', state: 'hidden' },
      ]),
    ),
  );
  expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Form', false],
    ['Codes', true],
    ['Blank', true],
  ]);
  expect(workbook.sheets[0]?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
    [3, true],
    [5, undefined],
  ]);
  expect(
    remarks.map(({ code, sheet, row, column, values }) => [code, sheet, row, column, values.count]),
  ).toEqual([
    ['workbook.hiddenRows', 'Form', 3, undefined, 1],
    ['workbook.hiddenColumns', 'Form', 3, 2, 1],
    ['workbook.hiddenSheet', 'Codes', 1, undefined, 1],
  ]);
});

test('formats down to the last row do not make a long sheet', () => {
  const styled = Array.from(
    { length: 20_000 },
    (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="1"/></row>`,
  );
  const sheet = readSheetOf(makeXlsx(`<row r="1"><c r="A1"><v>1</v></c></row>${styled.join('')}`));
  expect(sheet.rows).toHaveLength(1);
});

describe('a workbook that breaks its own rules is refused', () => {
  test.each([
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['cells out of order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['a cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['rows out of order', '<row r="2"/><row r="1"/>'],
    ['a row below the last', '<row r="1048577"/>'],
    ['a column behind the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['an address that is none', '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['a number that is none', '<row r="1"><c r="A1"><v>12x</v></c></row>'],
    ['a type that is none', '<row r="1"><c r="A1" t="q"><v>12</v></c></row>'],
    ['an element that is not closed', '<row r="1"><c r="A1"><v>12</v></row>'],
    ['an entity that is not defined', '<row r="1"><c r="A1"><v>&big;</v></c></row>'],
    ['elements within elements without end', `<row>${'<a>'.repeat(100_000)}`],
  ])('%s', (_, rows) => {
    expect(readBad(makeXlsx(rows))).toBe('workbook.damaged');
  });

  test.each([
    'xl/workbook.xml',
    'xl/worksheets/s0.xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
  ])('without %s', (missing) => {
    const parts = xlsxParts([{ name: 'Form', inside: '<sheetData/>' }]);
    delete parts[missing];
    expect(readBad(packParts(parts))).toBe('workbook.damaged');
  });

  test('with letters that are not UTF-8', () => {
    const parts = xlsxParts([{ name: 'Form', inside: '' }]);
    const sheet = strToU8(parts['xl/worksheets/s0.xml'] ?? '').fill(0xff, 60, 62);
    expect(readBad(packParts({ ...parts, 'xl/worksheets/s0.xml': sheet }))).toBe(
      'workbook.damaged',
    );
  });
});

test('entities that multiply are refused where they are defined', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}">]><worksheet>&b;</worksheet>`;
  const parts = { ...xlsxParts([{ name: 'Form', inside: '' }]), 'xl/worksheets/s0.xml': bomb };
  expect(readBad(packParts(parts))).toBe('workbook.entities');
});
