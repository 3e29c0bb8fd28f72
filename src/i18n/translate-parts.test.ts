import { expect, test } from 'vitest';
import { useTranslate } from './translate.ts';
import { splitGeorgian, translateParts } from './translate-parts.ts';

test('a quotation inside a message keeps its own language, the words around it have none', () => {
  const printed = { text: 'Kormit', lang: 'tr' };
  const likely = { text: 'krom', lang: 'tr' };
  expect(translateParts(useTranslate('en'), 'note.spelling', { printed, likely })).toEqual([
    { text: 'Printed as “' },
    printed,
    { text: '”; “' },
    likely,
    { text: '” is probably meant.' },
  ]);
});

test('a quotation at the end of a message leaves no empty piece behind it', () => {
  const parts = translateParts(useTranslate('ka'), 'sector.readFrom', {
    word: { text: 'Organik', lang: 'tr' },
  });
  expect(parts.map(({ text }) => text).join('')).toContain('Organik');
  expect(parts.every(({ text }) => text !== '')).toBe(true);
});

test('Georgian words in an English remark are marked as Georgian', () => {
  expect(splitGeorgian('Ardahan written არტაანი; არდაჰანი is modern', 'en')).toEqual([
    { text: 'Ardahan written ', lang: 'en' },
    { text: 'არტაანი', lang: 'ka' },
    { text: '; ', lang: 'en' },
    { text: 'არდაჰანი', lang: 'ka' },
    { text: ' is modern', lang: 'en' },
  ]);
});
