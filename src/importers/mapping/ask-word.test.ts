import type { AuthorKey } from '../../i18n/phrase.ts';
import { expect, test } from 'vitest';
import { refuse } from '../values/reading.ts';
import { askFor } from './ask-word.ts';

const asksAbout = (code: AuthorKey, text: string) => {
  const [remark] = refuse(code, { found: text }).remarks;
  return remark && askFor('fields.page', { text }, remark, []).asks;
};

test.each<[AuthorKey, string]>([
  ['value.number.unreadable', 'b.d.'],
  ['value.link.unreadable', 's/d'],
  ['value.date.unreadable', 'tajne'],
])('%s: “%s” may be a mark of a missing answer', (code, text) => {
  expect(asksAbout(code, text)).toEqual({ key: undefined, word: text });
});

test.each<[AuthorKey, string]>([
  ['value.link.unreadable', 'ftp://gori'],
  ['value.link.unreadable', 'park@gori'],
  ['value.number.unreadable', '12 and 13'],
])('%s: “%s” is an answer, and no mark', (code, text) => {
  expect(asksAbout(code, text)).toBeUndefined();
});
