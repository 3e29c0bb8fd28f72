import { expect, test } from 'vitest';
import { foldText } from './fold.ts';

test('letters that were typed as a base and a combining mark fold like the single letter', () => {
  for (const word of ['İğdır', 'Çorum', 'Gümüşhane']) {
    expect(foldText(word.normalize('NFD'))).toBe(foldText(word.normalize('NFC')));
  }
});

test('capitals and small letters fold alike in every script of the site', () => {
  const pairs = [
    ['ISPARTA', 'ısparta'],
    ['İZMİR', 'izmir'],
    ['ƏSGƏRAN', 'əsgəran'],
  ] as const;
  for (const [upper, lower] of pairs) expect(foldText(upper)).toBe(foldText(lower));
});
