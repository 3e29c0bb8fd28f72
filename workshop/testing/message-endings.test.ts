import { expect, test } from 'vitest';
import { findWrongEndings } from '../../src/i18n/judge-endings.ts';
import { locales } from '../../src/i18n/locales.ts';
import { readMessages } from './messages/read-messages.ts';

const wrongEndings = (messages: readonly { language: string; key: string; text: string }[]) =>
  messages.flatMap(({ language, key, text }) => {
    const locale = locales.find((one) => one === language);
    const wrong = locale ? findWrongEndings(text, locale) : [];
    return wrong.map(({ found, expected }) => `${language} ${key}: ${found}, ${expected.join()}`);
  });

test('numbers and acronyms that messages spell out have the endings that they take', () => {
  expect(wrongEndings(readMessages())).toEqual([]);
  const planted = { language: 'tr', key: 'x', text: '{n} kümenin 7’i, KOSGEB’ın' };
  expect(wrongEndings([planted])).toEqual(['tr x: 7’i, 7’yi,7’si', 'tr x: KOSGEB’ın, KOSGEB’in']);
});
