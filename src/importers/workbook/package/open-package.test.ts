import { describe, expect, test } from 'vitest';
import { xlsxParts } from '../../../../workshop/testing/make-workbooks.ts';
import {
  honestPart,
  packByHand,
  packGigabyte,
  type TellingPart,
} from '../../../../workshop/testing/pack-by-hand.ts';
import { readBad } from '../../../../workshop/testing/read-cells.ts';
import { workbookLimits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { openPackage } from './open-package.ts';

const sheet = 'xl/worksheets/s0.xml';
const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const parts = Object.entries(xlsxParts([{ name: 'Form', inside: cells }])).map(([name, text]) =>
  honestPart(name, text),
);

/** The workbook with its sheet changed. */
const withSheet = (change: Partial<TellingPart>, more: readonly TellingPart[] = []) =>
  packByHand([
    ...parts.map((part) => (part.name === sheet ? { ...part, ...change } : part)),
    ...more,
  ]);

test('a file packed as it should be is read', () => {
  expect(readBad(withSheet({}))).toBe('read');
});

describe('a part that is not what the table of contents says is refused', () => {
  test.each<[what: string, change: Partial<TellingPart>, code: string]>([
    ['another checksum', { crc: 1 }, 'workbook.damaged'],
    ['larger than it says', { size: 20 }, 'workbook.bomb'],
    ['smaller than it says', { size: 5000 }, 'workbook.damaged'],
    ['packed in a way no office program uses', { method: 99 }, 'workbook.damaged'],
    [
      'not packed at all, though it says so',
      { packed: Buffer.from('<worksheet/>') },
      'workbook.damaged',
    ],
    [
      'cut off within',
      {
        packed: (parts.find(({ name }) => name === sheet)?.packed ?? Buffer.alloc(0)).subarray(
          0,
          40,
        ),
      },
      'workbook.damaged',
    ],
    ['locked by a password', { flags: 1 }, 'workbook.encrypted'],
  ])('%s', (_, change, code) => {
    expect(readBad(withSheet(change))).toBe(code);
  });

  test('there twice, under names that differ by case', () => {
    expect(readBad(withSheet({}, [honestPart(sheet.toUpperCase(), '<worksheet/>')]))).toBe(
      'workbook.damaged',
    );
  });
});

describe('a gigabyte of nothing', () => {
  const gigabyte = packGigabyte();

  test('is refused by its declared size, before it is unpacked', () => {
    const before = process.memoryUsage().rss;
    const began = performance.now();
    expect(readBad(withSheet({ ...gigabyte, crc: 0 }))).toBe('workbook.unpackedTooLarge');
    expect(performance.now() - began).toBeLessThan(5000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  });

  test('is refused by how much it is packed, where its size is allowed', () => {
    const some = gigabyte.packed.subarray(0, 100_000);
    expect(readBad(withSheet({ packed: some, size: 100_000_000 }))).toBe('workbook.bomb');
  });

  test('is refused as soon as it goes beyond a smaller size that it declares', () => {
    const began = performance.now();
    expect(readBad(withSheet({ packed: gigabyte.packed, size: 1000 }))).toBe('workbook.bomb');
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  const spread = Array.from({ length: 16 }, (_, at) => ({
    name: `xl/worksheets/s${at}.xml`,
    packed: gigabyte.packed.subarray(0, 32_000),
    size: 30_000_000,
    crc: 0,
  }));

  test('is refused where it is spread over parts that are each allowed', () => {
    const began = performance.now();
    const others = parts.filter(({ name }) => name !== sheet);
    expect(readBad(packByHand([...others, ...spread]))).toBe('workbook.unpackedTooLarge');
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('is refused where one part is asked for again and again', () => {
    const sheets = Array.from({ length: 16 }, () => ({ name: 'S', inside: ' '.repeat(10_000) }));
    const same = Object.entries(xlsxParts(sheets)).map(([name, text]) =>
      honestPart(name, text.replaceAll(/s\d+\.xml/g, 's0.xml')),
    );
    const limits = { ...workbookLimits, unpackedBytes: 100_000 };
    const one = same.filter(({ name }) => !/s[1-9]\d*\.xml/.test(name));
    expect(readBad(packByHand(one), { limits })).toBe('workbook.unpackedTooLarge');
    expect(readBad(packByHand(one))).toBe('read');
  });

  test('in a packed file within the file is never unpacked', () => {
    const inner = packByHand([{ name: 'bomb', ...gigabyte, crc: 0 }]);
    const nested = {
      name: 'xl/embeddings/bomb.zip',
      packed: inner,
      size: inner.length,
      crc: 1,
      method: 0,
    };
    expect(readBad(withSheet({}, [nested]))).toBe('read');
  });
});

test('too many parts are refused before they are listed', () => {
  const many = Array.from({ length: 101 }, (_, at) => honestPart(`part${at}`, ''));
  expect(() => openPackage(packByHand(many), { ...workbookLimits, parts: 100 })).toThrow(Refusal);
});

test('a file that was not copied to its end is refused as such', () => {
  const bytes = withSheet({});
  expect(readBad(bytes.subarray(0, bytes.length - 30))).toBe('workbook.cutOff');
  expect(readBad(bytes.subarray(0, 10))).toBe('workbook.cutOff');
});
