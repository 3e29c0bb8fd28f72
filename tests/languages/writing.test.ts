import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/i18n/carried-text.ts';
import { sortByText } from '../../src/i18n/collate.ts';
import { editionLabel } from '../../src/i18n/edition-label.ts';
import { useFormat } from '../../src/i18n/format.ts';
import { fallbackOrder, type Locale, localeInfo, locales } from '../../src/i18n/locales.ts';
import { useTranslate } from '../../src/i18n/translate.ts';
import { writeMonth, writeYear } from '../../src/i18n/write-year.ts';
import { measureText, placeLetters } from '../../src/fonts/typeset.ts';
import { analyse } from '../../src/search/analysis/analyse.ts';
import { sayFound } from '../../src/search/client/texts.ts';
import { writeTexts } from '../../src/search/client/write-texts.ts';
import { foldWord } from '../../src/search/fold-word.ts';

const [, , , , de, ru] = locales as readonly [Locale, Locale, Locale, Locale, Locale, Locale];

test('languages of a portal stand behind those of the engine', () => {
  expect(locales).toEqual(['az', 'tr', 'ka', 'en', 'de', 'ru']);
  expect(localeInfo[ru]).toMatchObject({
    name: 'Русский',
    bcp47: 'ru',
    direction: 'ltr',
    og: 'ru_RU',
  });
  expect(fallbackOrder[ru]).toEqual(['ru', 'en', 'tr', 'az', 'ka', 'de']);
  expect(fallbackOrder.az).toEqual(['az', 'tr', 'en', 'ka', 'de', 'ru']);
});

// An earlier file of the worker may have read a portal with gaps in a language: its texts carry marks then.
describe('numbers, dates and lists are written as the language writes them', () => {
  test('in Russian', () => {
    const { number, percent, date, list } = useFormat(ru);
    expect(plainText(number(1234567.8))).toBe('1\u00a0234\u00a0567,8');
    expect(plainText(percent(0.352, 1))).toBe('35,2\u00a0%');
    expect(plainText(date('2024-12-05'))).toBe('5 декабря 2024 г.');
    expect(plainText(list(['чай', 'сыр', 'мёд']))).toBe('чай, сыр и мёд');
  });

  test('in German', () => {
    const { number, date, list } = useFormat(de);
    expect(plainText(number(1234567.8))).toBe('1.234.567,8');
    expect(plainText(date('2024-12-05'))).toBe('5. Dezember 2024');
    expect(plainText(list(['Tee', 'Käse', 'Honig']))).toBe('Tee, Käse und Honig');
  });

  test('a year has no ending, and a month its usual form', () => {
    expect(plainText(writeYear(2024, 'in', ru))).toBe('2024');
    expect(plainText(editionLabel(de, '2024'))).toBe('2024');
    expect(plainText(writeMonth('2024-12', 'month', de))).toBe('Dezember 2024');
  });
});

test('names stand in the order of the alphabet', () => {
  const sort = (locale: Locale, names: readonly string[]) =>
    sortByText(locale, names, (name) => name).join(' ');
  expect(sort(ru, ['ёлка', 'жатва', 'дом', 'ель'])).toBe('дом ёлка ель жатва');
  expect(sort(de, ['Zink', 'Ähre', 'Bad', 'Apfel'])).toBe('Ähre Apfel Bad Zink');
});

test('a Russian noun has the form that its number asks for, in pages and in the browser', () => {
  const t = useTranslate(ru);
  const texts = writeTexts(ru);
  const forms = [1, 2, 5, 11, 21, 22, 101, 112];
  expect(forms.map((n) => plainText(t('figures.count', { n })))).toEqual([
    ...['1 рисунок', '2 рисунка', '5 рисунков', '11 рисунков'],
    ...['21 рисунок', '22 рисунка', '101 рисунок', '112 рисунков'],
  ]);
  expect(forms.map((n) => plainText(sayFound(texts, n, '', undefined)))).toEqual([
    ...['1 результат', '2 результата', '5 результатов', '11 результатов'],
    ...['21 результат', '22 результата', '101 результат', '112 результатов'],
  ]);
});

test('drawings have Cyrillic letters of their own', () => {
  for (const family of ['sans', 'serif'] as const) {
    // A letter that no file has would be as wide, and look, like any other that none has.
    expect(measureText('Ш', 100, 400, family)).toBeGreaterThan(measureText('Г', 100, 400, family));
    expect(placeLetters('Ж', 400, family)).not.toEqual(placeLetters('Ф', 400, family));
  }
});

test('the search knows a word in its other forms', () => {
  const stems = (word: string, locale: Locale) =>
    analyse({ spelled: word, word: foldWord(word) }, locale).map(({ form }) => form);
  const meet = (one: string, other: string, locale: Locale) =>
    stems(one, locale).some((form) => stems(other, locale).includes(form));
  expect(meet('кластеров', 'кластерами', ru)).toBe(true);
  expect(meet('предприятия', 'предприятиями', ru)).toBe(true);
  expect(meet('предприятия', 'предмета', ru)).toBe(false);
  expect(meet('netzwerke', 'netzwerken', de)).toBe(true);
  expect(meet('häfen', 'hafen', de)).toBe(true);
});
