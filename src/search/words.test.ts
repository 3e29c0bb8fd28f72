import { expect, test } from 'vitest';
import { splitTokens, splitWords } from './words.ts';

test.each([
  ['İzmir’deki kümeler', ['İzmir', 'kümeler']],
  ["Bakı'nın limanı", ['Bakı', 'limanı']],
  ['ürün/hizmet (KOBİ), 1.000', ['ürün', 'hizmet', 'KOBİ', '1', '000']],
  ['UR-GE’nin desteği', ['UR', 'GE', 'desteği']],
  ['R&D and AR-GE', ['R', 'D', 'and', 'AR', 'GE']],
  ['საქართველოს კლასტერები', ['საქართველოს', 'კლასტერები']],
  ['?!… – « »', []],
  ['', []],
])('words of %s', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test.each([
  ['UR-GE', 'URGE', ['UR', 'GE']],
  ['AR‑GE', 'ARGE', ['AR', 'GE']],
  ['R&D', 'RD', ['R', 'D']],
])('a short compound is a word with parts: %s', (text, word, parts) => {
  expect(splitTokens(text)).toEqual([{ text: word, parts }]);
});

test('of a long compound each part is a word', () => {
  expect(splitTokens('küme-üniversite').map(({ text }) => text)).toEqual(['küme', 'üniversite']);
});
