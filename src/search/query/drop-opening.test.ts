import { expect, test } from 'vitest';
import { dropOpening } from './drop-opening.ts';

const plain = (text: string) => ({ text, marked: false });
const found = (text: string) => ({ text, marked: true });

test('what stands beside an excerpt is not said in it again, found or not', () => {
  expect(dropOpening([plain('Fikir. Bolu. Türkiye.')], 'Fikir')).toEqual([plain('Bolu. Türkiye.')]);
  expect(dropOpening([found('Fikir.'), plain(' '), found('Bolu.')], 'Fikir')).toEqual([
    found('Bolu.'),
  ]);
});

test('nor where other names of the page stand before it', () => {
  expect(dropOpening([plain('… Fikir. '), found('Bolu'), plain('. Türkiye.')], 'Fikir')).toEqual([
    found('Bolu'),
    plain('. Türkiye.'),
  ]);
});

test('an excerpt that begins otherwise stays as it is', () => {
  for (const text of ['Fikirler. Bolu.', '… Fikirler. Bolu.', 'Bolu. Fikir.']) {
    expect(dropOpening([plain(text)], 'Fikir')).toEqual([plain(text)]);
  }
  expect(dropOpening([plain('. Bolu')], '')).toEqual([plain('. Bolu')]);
});
