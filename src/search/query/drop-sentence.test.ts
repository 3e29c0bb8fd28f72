import { expect, test } from 'vitest';
import { dropSentence } from './drop-sentence.ts';

const plain = (text: string) => ({ text, marked: false });
const found = (text: string) => ({ text, marked: true });

test('what stands beside an excerpt is not said in it again, found or not', () => {
  expect(dropSentence([plain('Fikir. Bolu. Türkiye.')], 'Fikir')).toEqual([
    plain('Bolu. Türkiye.'),
  ]);
  expect(dropSentence([found('Fikir.'), plain(' '), found('Bolu.')], 'Fikir')).toEqual([
    found('Bolu.'),
  ]);
});

test('nor where other names of the page stand before it', () => {
  expect(dropSentence([plain('… Fikir. '), found('Bolu'), plain('. Türkiye.')], 'Fikir')).toEqual([
    found('Bolu'),
    plain('. Türkiye.'),
  ]);
});

test('nor behind another name of the page', () => {
  expect(
    dropSentence([plain('OSTİM '), found('Medikal'), plain('. Fikir. Ankara. …')], 'Fikir'),
  ).toEqual([plain('OSTİM '), found('Medikal'), plain('. Ankara. …')]);
});

test('what is a part of a sentence stays, and what has signs of a pattern is found', () => {
  for (const text of [
    'Fikirler. Bolu.',
    '… Fikirler. Bolu.',
    'Bolu. Yeni Fikir.',
    'Fikir ve Bolu.',
  ]) {
    expect(dropSentence([plain(text)], 'Fikir')).toEqual([plain(text)]);
  }
  expect(dropSentence([plain('. Bolu')], '')).toEqual([plain('. Bolu')]);
  expect(dropSentence([plain('Idea (1+). Bolu.')], 'Idea (1+)')).toEqual([plain('Bolu.')]);
});
