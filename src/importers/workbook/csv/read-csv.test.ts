import { describe, expect, test } from 'vitest';
import { readBad, readGood, textsOf } from '../../../../workshop/testing/read-cells.ts';
import { encodeText, encodeUtf16 } from '../../../../workshop/testing/encode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const csvOf = (bytes: Uint8Array) => readGood(bytes).workbook.csv;

test('the encoding is found, and a guess is told', () => {
  const marked = readGood(encodeUtf16('Şəhər;თბილისი\n1;2\n', 'le', true));
  expect(marked.workbook.csv).toEqual({ encoding: 'utf-16le', delimiter: ';' });
  expect(marked.remarks).toEqual([]);
  const guessed = readGood(encodeText('N°;Región\n1;Neuquén', 'windows-1252'));
  expect(guessed.workbook.csv).toEqual({ encoding: 'windows-1252', delimiter: ';' });
  expect(guessed.remarks).toMatchObject([
    { code: 'workbook.encodingGuessed', severity: 'warning', values: { word: 'Región' } },
  ]);
  expect(textsOf(encodeText('N°;x\n1;y', 'windows-1252'))).toMatchObject({ A1: 'N°' });
  const given = readGood(encodeText('Şırnak', 'windows-1254'), { encoding: 'windows-1251' });
  expect(given.workbook.sheets[0]?.rows[0]?.cells[0]?.text).toBe('Юэrnak');
  expect(readBad(encodeText('Şırnak', 'windows-1254'), { encoding: 'utf-8' })).toBe(
    'workbook.encodingWrong',
  );
});

describe('the delimiter', () => {
  test.each([
    ['commas', 'a,b,c\n1,2,3', ','],
    ['tabs', 'a\tb\n1,5\t2,5', '\t'],
    ['vertical lines', 'name|region|sector\nღვინო, ჩაი|კახეთი|A\nx|y|A', '|'],
    ['commas beside vertical lines in cells', 'a,b,c\n1,x|y,3\n2,x|y,4', ','],
    ['semicolons beside decimal commas', 'id;x;y\n1;1,5;2,5\n2;3,5;4,5', ';'],
    [
      'semicolons beside commas in sentences',
      'id;text;y\n1;one, two, three, four, five;3\n2;x;3\n3;a, b;4',
      ';',
    ],
    ['commas beside semicolons in quotes', 'id,text\n1,"a;b;c;d"\n2,"a;b;c;d"', ','],
    [
      'semicolons below a title and notes',
      'Form of 2012\n\nid;name;city;stage\n1;a;b;c\n2;a;b;c\nNotes, and more, and more',
      ';',
    ],
    ['one column', 'a\nb', ','],
  ])('%s', (_, text, delimiter) => {
    expect(csvOf(utf8(text))?.delimiter).toBe(delimiter);
    expect(readGood(utf8(text)).remarks).toEqual([]);
  });

  test('is what the first line says', () => {
    expect(textsOf(utf8('sep=;\r\na;b,c;d\r\n'))).toEqual({ A2: 'a', B2: 'b,c', C2: 'd' });
  });

  test('is told where another would do as well', () => {
    const { remarks } = readGood(utf8('a;b,c\nd;e,f\n'));
    expect(remarks).toMatchObject([{ code: 'workbook.delimiterGuessed', severity: 'warning' }]);
  });
});

test('rows are those that a spreadsheet shows: blank ones count, line breaks in quotes do not', () => {
  const text = 'a,b\r\n\r\n"two\nlines","say ""hi"""\r\n,,\r\n  ,x\r\n';
  expect(textsOf(utf8(text))).toEqual({
    A1: 'a',
    B1: 'b',
    A3: 'two\nlines',
    B3: 'say "hi"',
    B5: 'x',
  });
});

test('line ends of old Macintosh computers part rows, and a quotation mark within a text stays', () => {
  expect(textsOf(utf8('a,b\rDemir "Çelik",5" boru\r'))).toEqual({
    A1: 'a',
    B1: 'b',
    A2: 'Demir "Çelik"',
    B2: '5" boru',
  });
});

test('a quotation mark that is never closed is refused, with its row', () => {
  const bytes = utf8('a,b\n1,"open\n2,3\n');
  expect(readBad(bytes)).toBe('workbook.quotes');
});

test('text that looks like a formula or a number stays text', () => {
  const { workbook } = readGood(utf8('=1+1,@x,1.234\n'));
  expect(workbook.sheets[0]?.rows[0]?.cells.map(({ kind }) => kind)).toEqual([
    'text',
    'text',
    'text',
  ]);
});

test('the limits hold', () => {
  const many = utf8('x,y\n'.repeat(30));
  const limits = { bytes: 200, unpackedBytes: 1, rows: 1000, cells: 1000, parts: 1 };
  expect(readBad(many, { limits })).toBe('read');
  expect(readBad(many, { limits: { ...limits, bytes: 100 } })).toBe('workbook.tooLarge');
  expect(readBad(many, { limits: { ...limits, rows: 30 } })).toBe('workbook.tooManyRows');
  expect(readBad(utf8('\n'.repeat(150)), { limits: { ...limits, rows: 100 } })).toBe(
    'workbook.tooManyRows',
  );
  expect(readBad(many, { limits: { ...limits, cells: 59 } })).toBe('workbook.tooManyCells');
});

test('a line without end is refused before it is cut into cells', () => {
  const line = new Uint8Array(6_000_000).fill(44);
  expect(readBad(line)).toBe('workbook.damaged');
  expect(readBad(new Uint8Array([...utf8('a\n'.repeat(10)), ...line]))).toBe('workbook.damaged');
  const lines = line.map((byte, at) => (at % 1_000_000 === 0 ? 10 : byte));
  expect(readBad(lines.subarray(0, 3_000_000))).toBe('read');
});
