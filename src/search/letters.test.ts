import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, fromIndex, toIndex } from './letters.ts';

const georgian = 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ';

describe('letters of the index', () => {
  test('fold to ASCII by what Unicode takes apart, one to one', () => {
    const indexed = toIndex(`${georgian}ıəƏ`);
    expect(indexed.normalize('NFD').replace(/\p{M}/gu, '')).toBe(
      'abgdevztiklmnopzrstupkgkscczccxjhieE',
    );
    expect(new Set(indexed)).toHaveLength(georgian.length + 3);
    expect([...indexed].every((letter) => letter.normalize('NFC').length === 1)).toBe(true);
  });

  test.each([
    'İzmir’in ığdır',
    'Azərbaycan Əlaqə',
    'საქართველოს კლასტერები',
    'ḳ ṡ ẋ Ạ ị in scholarly writing',
  ])('come back as they were: %s', (text) => {
    expect(fromIndex(toIndex(text)).normalize('NFC')).toBe(text.normalize('NFC'));
  });

  test('come back from any text, but for Mtavruli and marks put together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\u1c90-\u1cbf]/.test(text));
        expect(fromIndex(toIndex(text)).normalize('NFC')).toBe(text.normalize('NFC'));
      }),
    );
  });

  test('Mtavruli capitals are the ordinary letters', () => {
    expect(toIndex('ᲥᲐᲠᲗᲣᲚᲘ')).toBe(toIndex('ქართული'));
  });
});

test.each([
  ['İĞDIR', 'igdir'],
  ['ığdır', 'igdir'],
  ['IĞDIR', 'igdir'],
  ['Gəncə', 'gence'],
  ['ƏMƏKDAŞLIQ', 'emekdasliq'],
  ['Çukurova', 'cukurova'],
  ['კახეთი', 'kaxeti'],
  ['ᲙᲐᲮᲔᲗᲘ', 'kaxeti'],
  ['ღვინო', 'gvino'],
  ['café', 'cafe'],
])('%s is compared as %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});
