import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  makeOds,
  makeXlsx,
  odsParts,
  packParts,
  xlsxParts,
} from '../../../workshop/testing/make-workbooks.ts';
import { readBad, readGood } from '../../../workshop/testing/read-cells.ts';
import { readText } from '../values/read-text.ts';

const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';
const form = xlsxParts([{ name: 'Form', inside: `<sheetData>${cell}</sheetData>` }]);

describe('a document type is refused wherever it stands, so that nothing is fetched or multiplied', () => {
  const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  const remote = '<!DOCTYPE x PUBLIC "a" "http://127.0.0.1:9/a.dtd">';
  const many = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>';
  const parameter = '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1:9/">%a;]>';
  const parts = [
    ...['xl/workbook.xml', 'xl/worksheets/s0.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'],
    ...['_rels/.rels', 'xl/_rels/workbook.xml.rels'],
  ];
  test.each([outside, remote, many, parameter])('%s', (doctype) => {
    for (const part of parts) {
      const bytes = packParts({ ...form, [part]: `${doctype}<x>&a;</x>` });
      expect([part, readBad(bytes)]).toEqual([part, 'workbook.entities']);
    }
    const ods = packParts({ ...odsParts(''), 'content.xml': `${doctype}<x>&a;</x>` });
    expect(readBad(ods)).toBe('workbook.entities');
  });
});

describe('nothing is run', () => {
  test('a formula that calls another program gives what the file shows', () => {
    const rows =
      '<row r="1"><c r="A1"><f>cmd|\'/c calc\'!A0</f><v>7</v></c><c r="B1"><f>WEBSERVICE("http://127.0.0.1:9/")</f></c></row>';
    const { workbook, remarks } = readGood(makeXlsx(rows));
    const cells = workbook.sheets[0]?.rows[0]?.cells ?? [];
    expect(cells.map(({ kind, value }) => [kind, value])).toEqual([
      ['number', 7],
      ['error', ''],
    ]);
    expect(JSON.stringify(workbook)).not.toMatch(/calc|127\.0/);
    expect(remarks.map(({ code }) => code)).toEqual(['workbook.formula', 'workbook.formulaEmpty']);
  });

  test('a link to a running program is told like other links', () => {
    const link = '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>';
    const { remarks } = readGood(
      packParts({ ...form, 'xl/externalLinks/externalLink1.xml': link }),
    );
    expect(remarks.map(({ code }) => code)).toEqual(['workbook.links']);
  });

  test('a text that a spreadsheet would take for a formula stays a text, and is told', () => {
    const text = "=cmd|' /C calc'!A0";
    const { workbook } = readGood(strToU8(`a,b\n${text},x\n`));
    const typed = workbook.sheets[0]?.rows[1]?.cells[0];
    expect(typed?.value).toBe(text);
    const reading = typed && readText(typed);
    expect(reading?.remarks.map(({ code }) => code)).toEqual(['value.text.formula']);
  });
});

test('a file of Apple Numbers is refused by its name', () => {
  const bytes = packParts({ 'Index/Document.iwa': 'x', 'Index/Tables/Tile.iwa': 'x' });
  expect(readBad(bytes)).toBe('workbook.otherFormat');
});

test('a workbook within a workbook is not opened', () => {
  const inner = makeXlsx('<row r="1"><c r="A1"><v>99</v></c></row>');
  const { workbook, remarks } = readGood(packParts({ ...form, 'xl/embeddings/Book1.xlsx': inner }));
  expect(JSON.stringify(workbook)).not.toContain('99');
  expect(remarks.map(({ code }) => code)).toEqual(['workbook.objects']);
});

test('a name of a sheet is no path, and a part outside the file is none of it', () => {
  const bytes = packParts({ ...form, '../../outside.xml': 'x', '/etc/passwd': 'x' });
  expect(readGood(bytes).workbook.sheets.map(({ name }) => name)).toEqual(['Form']);
});

test('one text for very many cells stands in memory once, and is cut where it is told', () => {
  const long = 'long text '.repeat(200_000);
  const cells = Array.from({ length: 2000 }, (_, row) => {
    return `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`;
  });
  const before = process.memoryUsage().rss;
  const { workbook } = readGood(makeXlsx(cells.join(''), { strings: `<si><t>${long}</t></si>` }));
  expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  const [first] = workbook.sheets[0]?.rows[0]?.cells ?? [];
  const reading = first && readText(first);
  expect(reading?.remarks.map(({ code }) => code)).toEqual(['value.text.long']);
  expect(String(reading?.remarks[0]?.values.found).length).toBeLessThan(100);
});

test('the ending of a file decides nothing', () => {
  for (const [bytes, format] of [
    [makeOds('<table:table-row/>'), 'ods'],
    [packParts(form), 'xlsx'],
    [strToU8('a,b\n1,2\n'), 'csv'],
  ] as const) {
    expect(readGood(bytes).workbook.format).toBe(format);
  }
});
