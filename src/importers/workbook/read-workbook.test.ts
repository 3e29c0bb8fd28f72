import type { AuthorKey } from '../../i18n/phrase.ts';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { authorMessages, authorTranslate } from '../../i18n/author-messages.ts';
import { locales } from '../../i18n/locales.ts';
import { isForTests, listSources } from '../../../workshop/testing/list-sources.ts';
import {
  makeOds,
  makeXlsx,
  odsParts,
  packParts,
  xlsxParts,
} from '../../../workshop/testing/make-workbooks.ts';
import { readBad, readGood } from '../../../workshop/testing/read-cells.ts';
import { workbookLimits } from './limits.ts';
import { readWorkbook } from './read-workbook.ts';

const bytesOf = (...start: number[]) => Uint8Array.from([...start, ...Array(600).fill(65)]);
const form = xlsxParts([
  { name: 'Form', inside: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
]);

describe('what is no spreadsheet is refused by what it is', () => {
  const word = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' };
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  test.each<[what: string, bytes: Uint8Array, code: string]>([
    ['nothing', new Uint8Array(), 'workbook.empty'],
    ['a PDF', strToU8('%PDF-1.7'), 'workbook.otherFormat'],
    ['a picture', bytesOf(0x89, 0x50, 0x4e, 0x47), 'workbook.otherFormat'],
    [
      'a web page under the name of a workbook',
      strToU8('\ufeff <html><body><table>'),
      'workbook.otherFormat',
    ],
    ['an XML table', strToU8('<?xml version="1.0"?><Workbook/>'), 'workbook.otherFormat'],
    ['a text document', packParts(word), 'workbook.otherFormat'],
    [
      'an OpenDocument text',
      packParts({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      'workbook.otherFormat',
    ],
    ['an old Excel file', bytesOf(...ole), 'workbook.oldExcel'],
    [
      'a locked workbook',
      bytesOf(...ole, ...Buffer.from('EncryptedPackage', 'utf16le')),
      'workbook.encrypted',
    ],
    [
      'a binary workbook',
      packParts({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }),
      'workbook.binaryExcel',
    ],
    ['an archive of files', packParts({ 'a.xlsx': makeXlsx(''), 'b.csv': 'x' }), 'workbook.packed'],
    [
      'an archive of nothing',
      Uint8Array.from([0x50, 0x4b, 5, 6, ...Array(18).fill(0)]),
      'workbook.packed',
    ],
    ['a workbook without sheets', packParts(xlsxParts([])), 'workbook.noSheet'],
    ['a spreadsheet without sheets', packParts(odsParts('')), 'workbook.noSheet'],
  ])('%s', (_, bytes, code) => {
    expect(readBad(bytes)).toBe(code);
  });
});

test('a file above the limit is refused before anything of it is read', () => {
  const reading = readWorkbook(new Uint8Array(200_000_001), 'large.xlsx');
  expect(reading).toEqual({
    refusal: {
      file: 'large.xlsx',
      code: 'workbook.tooLarge',
      values: { limit: 200 },
      severity: 'error',
    },
  });
});

test('rows above the limit are refused as they come, in all sheets together', () => {
  const rows = Array.from({ length: 60 }, () => '<row><c><v>1</v></c><c><v>2</v></c></row>').join(
    '',
  );
  const inside = `<sheetData>${rows}</sheetData>`;
  const bytes = packParts(
    xlsxParts([
      { name: 'A', inside },
      { name: 'B', inside },
    ]),
  );
  const withLimits = (rows: number, cells: number) =>
    readBad(bytes, { limits: { ...workbookLimits, rows, cells } });
  expect(withLimits(121, 240)).toBe('read');
  expect(withLimits(120, 240)).toBe('workbook.tooManyRows');
  expect(withLimits(121, 239)).toBe('workbook.tooManyCells');
});

test('macros, links, objects and pictures are told and never unpacked', () => {
  // Each of these parts would be refused as damaged if it were read.
  const bytes = packParts({
    ...form,
    'xl/vbaProject.bin': 'x',
    'xl/externalLinks/externalLink1.xml': '<!DOCTYPE x><x/>',
    'xl/externalLinks/_rels/externalLink1.xml.rels': '<!DOCTYPE x><x/>',
    'xl/connections.xml': '<',
    'xl/embeddings/oleObject1.bin': 'x',
    'xl/media/image1.png': 'x',
  });
  const { workbook, remarks } = readGood(bytes);
  expect(JSON.stringify(workbook)).not.toMatch(/vba|external|ole/);
  expect(remarks).toEqual(
    [
      { code: 'workbook.macros', count: 1 },
      { code: 'workbook.links', count: 2 },
      { code: 'workbook.objects', count: 2 },
    ].map(({ code, count }) => ({ file: 'form', code, values: { count }, severity: 'warning' })),
  );
});

test('the same in OpenDocument', () => {
  const parts = odsParts('<table:table table:name="A"/>');
  const { remarks } = readGood(
    packParts({
      ...parts,
      'Basic/script-lc.xml': 'x',
      'Object 1/content.xml': 'x',
      'Pictures/a.png': 'x',
    }),
  );
  expect(remarks.map(({ code, values }) => [code, values.count])).toEqual([
    ['workbook.macros', 1],
    ['workbook.objects', 2],
  ]);
});

test('parts that lead out of the file are not followed', () => {
  const outside =
    '<Relationships><Relationship Id="r0" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>';
  expect(readBad(packParts({ ...form, 'xl/_rels/workbook.xml.rels': outside }))).toBe(
    'workbook.damaged',
  );
  const linked = outside.replace('Target=', 'TargetMode="External" Target=');
  expect(readBad(packParts({ ...form, 'xl/_rels/workbook.xml.rels': linked }))).toBe(
    'workbook.damaged',
  );
});

test('the name of a file does not decide how it is read', () => {
  const reading = readWorkbook(makeOds('<table:table-row/>'), 'form.xlsx');
  expect(reading.workbook?.format).toBe('ods');
});

test('every remark has its message, and every message is told, in four languages', () => {
  const code = [...listSources('src/importers/workbook'), ...listSources('src/i18n/encoding')]
    .filter(({ path }) => !isForTests(path))
    .map(({ text }) => text)
    .join('\n');
  const asked = new Set([...code.matchAll(/'(workbook\.[A-Za-z]+)'/g)].map(([, key]) => key));
  const known = Object.keys(authorMessages.en).filter((key) => key.startsWith('workbook.'));
  expect([...asked].sort()).toEqual(known.toSorted());
  const values = {
    count: 2,
    limit: 1_000_000,
    row: 7,
    part: 'xl/styles.xml',
    format: 'PDF',
    encoding: 'windows-1254',
    other: ';',
    word: 'Yıl',
    otherWord: 'Yэl',
    delimiter: ',',
  };
  for (const locale of locales) {
    const t = authorTranslate(locale);
    expect(known.map((key) => t(key as AuthorKey, values)).join('\n')).not.toMatch(
      /[{}]|undefined/,
    );
  }
});
