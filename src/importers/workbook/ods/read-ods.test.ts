import { describe, expect, test } from 'vitest';
import { makeOds, odsParts, packParts } from '../../../../workshop/testing/make-workbooks.ts';
import {
  cellsOf,
  readBad,
  readGood,
  readSheetOf,
  textsOf,
} from '../../../../workshop/testing/read-cells.ts';

const row = (cells: string, attributes = '') =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (attributes: string, text = '') =>
  `<table:table-cell ${attributes}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;
const textCell = (text: string, attributes = '') =>
  cell(`office:value-type="string" ${attributes}`, text);

describe('a cell is read by its type', () => {
  test.each([
    [
      cell('office:value-type="float" office:value="1234.5"', '1.234,5'),
      { kind: 'number', value: 1234.5, text: '1.234,5' },
    ],
    [cell('office:value-type="float" office:value="3"'), { kind: 'number', value: 3, text: '3' }],
    [
      cell('office:value-type="percentage" office:value="0.4"', '%40'),
      { kind: 'number', value: 0.4, text: '%40', percent: true },
    ],
    [
      cell('office:value-type="currency" office:value="5"', '₺5'),
      { kind: 'number', value: 5, text: '₺5' },
    ],
    [
      cell('office:value-type="date" office:date-value="2012-12-31"', '31.12.2012'),
      { kind: 'date', value: '2012-12-31', text: '31.12.2012', serial: 41274 },
    ],
    [
      cell('office:value-type="date" office:date-value="2012-12-31T06:00:00"', '31.12.'),
      { kind: 'date', value: '2012-12-31T06:00:00', text: '31.12.', serial: 41274.25 },
    ],
    [
      cell('office:value-type="date" office:date-value="2012-02-30"', '30.02.2012'),
      { kind: 'text', value: '30.02.2012', text: '30.02.2012' },
    ],
    [
      cell('office:value-type="time" office:time-value="PT12H00M00S"', '12:00'),
      { kind: 'date', value: 'T12:00:00', text: '12:00', serial: 0.5 },
    ],
    [
      cell('office:value-type="time" office:time-value="PT36H00M00S"', '36:00'),
      { kind: 'number', value: 1.5, text: '36:00' },
    ],
    [
      cell('office:value-type="boolean" office:boolean-value="true"', 'DOĞRU'),
      { kind: 'boolean', value: true, text: 'DOĞRU' },
    ],
    [
      cell(
        'office:value-type="string" calcext:value-type="error" table:formula="of:=1/0"',
        '#DIV/0!',
      ),
      { kind: 'error', value: '#DIV/0!', text: '#DIV/0!', formula: true },
    ],
    [cell('table:formula="of:=NOW()"'), { kind: 'error', value: '', text: '', formula: true }],
    [
      cell('office:value-type="float" office:value="7" table:formula="of:=3+4"', '7'),
      { kind: 'number', value: 7, text: '7', formula: true },
    ],
    [
      cell('office:value-type="string" office:string-value="whole"', 'who'),
      { kind: 'text', value: 'whole', text: 'whole' },
    ],
  ])('%s', (written, expected) => {
    expect(cellsOf(readSheetOf(makeOds(row(written)))).A1).toEqual(expected);
  });
});

test('paragraphs, spaces and line breaks are kept, notes and pictures are not', () => {
  const cells = [
    '<table:table-cell><text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p><text:p>e\n   <text:span>f</text:span></text:p></table:table-cell>',
    '<table:table-cell><office:annotation><dc:creator>x</dc:creator><text:p>a note</text:p></office:annotation><text:p>value</text:p></table:table-cell>',
    '<table:table-cell><draw:frame><draw:text-box><text:p>caption</text:p></draw:text-box></draw:frame></table:table-cell>',
    '<table:table-cell><text:p> </text:p></table:table-cell>',
    '<table:table-cell><text:p><text:s text:c="999999999"/>x</text:p></table:table-cell>',
  ];
  const texts = textsOf(makeOds(row(cells.join(''))));
  expect(texts).toEqual({ A1: 'a   b\tc\nd\ne f', B1: 'value', E1: `${' '.repeat(1000)}x` });
});

test('what is repeated is written out where it is filled, and counted where it is blank', () => {
  const rows = [
    row(
      cell('table:number-columns-repeated="2"') +
        textCell('x', 'table:number-columns-repeated="2"') +
        textCell('y'),
    ),
    row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="3"'),
    row(textCell('z'), 'table:number-rows-repeated="2"'),
    row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048569"'),
  ];
  expect(textsOf(makeOds(rows.join('')))).toEqual({ C1: 'x', D1: 'x', E1: 'y', A5: 'z', A6: 'z' });
});

test('a small file that repeats a value without end is refused', () => {
  const cells = textCell('x', 'table:number-columns-repeated="16000"');
  expect(readBad(makeOds(row(cells, 'table:number-rows-repeated="1000000"')))).toBe(
    'workbook.tooManyCells',
  );
  expect(readBad(makeOds(row(textCell('x'), 'table:number-rows-repeated="1000000"')))).toBe(
    'workbook.tooManyRows',
  );
  expect(readBad(makeOds(row(textCell('x', 'table:number-columns-repeated="1e9"'))))).toBe(
    'workbook.damaged',
  );
  expect(readBad(makeOds(row(textCell('x', 'table:number-columns-repeated="-1"'))))).toBe(
    'workbook.damaged',
  );
});

test('merged cells have the value of the first; what hides below is told', () => {
  const rows =
    row(
      textCell('title', 'table:number-columns-spanned="2" table:number-rows-spanned="2"') +
        '<table:covered-table-cell/>',
    ) +
    row(
      '<table:covered-table-cell/><table:covered-table-cell office:value-type="string"><text:p>old</text:p></table:covered-table-cell>',
    );
  const { workbook, remarks } = readGood(makeOds(rows));
  expect(workbook.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  expect(textsOf(makeOds(rows))).toEqual({ A1: 'title' });
  expect(remarks.map(({ code, cell }) => [code, cell])).toEqual([['workbook.covered', 'B2']]);
});

test('hidden sheets, rows and columns are told; copies of other files and deleted rows are none', () => {
  const styles =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const tables = [
    `<table:tracked-changes><table:deletion><table:cell-content-deletion><table:table-cell><text:p>gone</text:p></table:table-cell></table:cell-content-deletion></table:deletion></table:tracked-changes>`,
    `<table:table table:name="A" table:style-name="ta1"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>${row(textCell('1') + cell('') + textCell('2'), 'table:visibility="filter"')}</table:table>`,
    `<table:table table:name="B" table:style-name="ta2">${row(textCell('3'))}</table:table>`,
    `<table:table table:name="'file:///x.ods'#Sheet1">${row(textCell('4'))}</table:table>`,
  ];
  const { workbook, remarks } = readGood(packParts(odsParts(tables.join(''), styles)));
  expect(workbook.sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
    ['A', false, 1],
    ['B', true, 1],
  ]);
  expect(remarks.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
    ['workbook.hiddenRows', 'A', undefined],
    ['workbook.hiddenColumns', 'A', 'C1'],
    ['workbook.hiddenSheet', 'B', undefined],
  ]);
});

test('a file locked by a password is refused', () => {
  const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
  const parts = odsParts('<table:table table:name="A"/>');
  expect(readBad(packParts({ ...parts, 'META-INF/manifest.xml': manifest }))).toBe(
    'workbook.encrypted',
  );
  expect(readBad(packParts({ mimetype: parts.mimetype ?? '', 'encrypted-package': 'x' }))).toBe(
    'workbook.encrypted',
  );
});
