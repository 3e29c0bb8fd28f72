import { expect, test } from 'vitest';
import { unmaskMixed } from './lookalikes.ts';

test.each([
  ['Asociația Ștefan Vodă Țării', 'Asociația Ștefan Vodă Țării'],
  ['Iași', 'Iași'],
  ['Bașkent Gıda', 'Başkent Gıda'],
  ['İșletme', 'İşletme'],
])('%s: the comma below belongs to Romanian, the cedilla to Turkic languages', (text, kept) => {
  expect(unmaskMixed(text).text).toBe(kept);
});
