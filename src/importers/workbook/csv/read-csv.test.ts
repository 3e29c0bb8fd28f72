import { describe, expect, test } from 'vitest';
import { readBad, readGood, textsOf } from '../../../testing/read-cells.ts';
import type { TextEncoding } from '../model.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Bytes of a text in an encoding of one byte a letter. */
function encode(text: string, encoding: TextEncoding): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (sign) => all.indexOf(sign));
}

const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};

const csvOf = (bytes: Uint8Array) => readGood(bytes).workbook.csv;

describe('the encoding', () => {
  const text = 'Şəhər;თბილისი;İzmir\n1;2;3\n';
  test.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 with its mark', utf16(text, 'le', true), 'utf-16le'],
    ['UTF-16 without it', utf16(text, 'le', false), 'utf-16le'],
    ['UTF-16 of the other order', utf16(text, 'be', true), 'utf-16be'],
    ['UTF-16 of the other order, without mark', utf16(text, 'be', false), 'utf-16be'],
  ])('%s is told from the bytes, without a doubt', (_, bytes, encoding) => {
    const { workbook, remarks } = readGood(bytes);
    expect(workbook.csv).toEqual({ encoding, delimiter: ';' });
    expect(remarks).toEqual([]);
    expect(textsOf(bytes)).toEqual({
      A1: 'Şəhər',
      B1: 'თბილისი',
      C1: 'İzmir',
      A2: '1',
      B2: '2',
      C2: '3',
    });
  });

  test.each<[text: string, encoding: TextEncoding, other: TextEncoding]>([
    ['Adı;İl\nAğaç işleri kümesi;Düzce\nÖnlük;Şırnak', 'windows-1254', 'windows-1251'],
    ['Küme;Yıl\nOSTİM;2012', 'windows-1254', 'windows-1251'],
    ['ÜÇ;Beş', 'windows-1254', 'windows-1251'],
    ['İSTANBUL MODA VE TEKSTİL;“ÇOK İYİ”', 'windows-1254', 'windows-1251'],
    ['Кластер;Город\nМебельный кластер;Баку', 'windows-1251', 'windows-1254'],
    ['Cluster;City\nOSTIM;Баку', 'windows-1251', 'windows-1254'],
    ['да;нет\n№ 5;«ёж»', 'windows-1251', 'windows-1254'],
  ])('of “%s” is %s, and the guess is told', (text, encoding, other) => {
    const bytes = encode(text, encoding);
    const { workbook, remarks } = readGood(bytes);
    expect(workbook.csv?.encoding).toBe(encoding);
    expect(Object.values(textsOf(bytes)).join(';')).toBe(text.replaceAll('\n', ';'));
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatchObject({
      code: 'workbook.encodingGuessed',
      values: { encoding, other },
    });
  });

  test('a guess is shown in both readings', () => {
    const { remarks } = readGood(encode('Yıl;Ağaç işleri', 'windows-1254'));
    expect(remarks[0]?.values).toMatchObject({ word: 'Yıl', otherWord: 'Yэl' });
  });

  test('may be given, and then counts', () => {
    const reading = readGood(encode('Şırnak', 'windows-1254'), { encoding: 'windows-1251' });
    expect(reading.workbook.sheets[0]?.rows[0]?.cells[0]?.text).toBe('Юэrnak');
    expect(readBad(encode('Şırnak', 'windows-1254'), { encoding: 'utf-8' })).toBe(
      'workbook.encodingWrong',
    );
  });

  test('of old DOS programs is refused instead of read as signs', () => {
    // "Küme;Yıl;Şehir;Ağaç;Çınar" in code page 857.
    const dos = [
      0x4b, 0x81, 0x6d, 0x65, 0x3b, 0x59, 0x8d, 0x6c, 0x3b, 0x9e, 0x65, 0x68, 0x69, 0x72, 0x3b,
      0x41, 0xa7, 0x61, 0x87,
    ];
    expect(readBad(Uint8Array.from(dos))).toBe('workbook.encodingUnknown');
  });

  test('UTF-8 with lines of another file is refused, with the line', () => {
    const mixed = new Uint8Array([...utf8('Şəhər\nBakı\nGəncə\n'), 0xde, 0x65, 0x68, 0x0a]);
    expect(readBad(mixed)).toBe('workbook.encodingMixed');
  });

  test('bytes that are no text are refused', () => {
    expect(readBad(Uint8Array.from([1, 2, 0, 0, 3, 0, 65, 66]))).toBe('workbook.unknown');
    expect(readBad(new Uint8Array(5000))).toBe('workbook.unknown');
    expect(readBad(Uint8Array.from([0xff, 0xfe, 0x41]))).toBe('workbook.encodingWrong');
  });
});

describe('the delimiter', () => {
  test.each([
    ['commas', 'a,b,c\n1,2,3', ','],
    ['tabs', 'a\tb\n1,5\t2,5', '\t'],
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
