import { expect, test } from 'vitest';
import { authorMessages, authorTranslate } from '../../i18n/author-messages.ts';
import { locales } from '../../i18n/locales.ts';
import { isForTests, listSources } from '../../../workshop/testing/list-sources.ts';

const known = Object.keys(authorMessages.en).filter((key) => key.startsWith('value.'));
const code = listSources('src/importers')
  .filter(({ path }) => !isForTests(path))
  .map(({ text }) => text)
  .join('\n');

test('every message about a value is told by some code, and none that does not exist', () => {
  const asked = new Set(
    [...code.matchAll(/['`](value(?:\.[A-Za-z]+)+)['`]/g)].map(([, key]) => key),
  );
  // The message names the part of a date assumed to be first.
  for (const order of ['dayFirst', 'monthFirst']) asked.add(`value.date.${order}`);
  expect([...asked].sort()).toEqual(known.toSorted());
});

test('numbers are told without signs between thousands, with the decimal sign of the language', () => {
  const values = { found: '1.234', first: 1234, second: 1.234 };
  const told = locales.map((locale) => authorTranslate(locale)('value.number.ambiguous', values));
  const numbers = told.map((text) => text.match(/(?<= )\d[\d.,]*\d/g));
  expect(numbers).toEqual([
    ['1234', '1,234'],
    ['1234', '1,234'],
    ['1234', '1,234'],
    ['1234', '1.234'],
  ]);
});

test('days are told with the name of their month', () => {
  const values = {
    found: '03/04/2012',
    first: Date.parse('2012-04-03T12:00:00Z'),
    second: Date.parse('2012-03-04T12:00:00Z'),
  };
  const told = (locale: 'az' | 'tr' | 'ka' | 'en') =>
    authorTranslate(locale)('value.date.ambiguous', values);
  expect(told('en')).toContain('3 April 2012 or 4 March 2012');
  expect(told('tr')).toContain('3 Nisan 2012 ya da 4 Mart 2012');
  expect(told('az')).toContain('3 aprel 2012 və ya 4 mart 2012');
  expect(told('ka')).toMatch(/3 აპრილი.* ან 4 მარტი/);
});

test('the country of a mobile number is told by its name', () => {
  const told = [90, 994, 995].map((country) =>
    authorTranslate('en')('value.personal.mobile', { found: '0', country }),
  );
  expect(told.map((text) => /\((.*)\)/.exec(text)?.[1])).toEqual([
    'Türkiye',
    'Azerbaijan',
    'Georgia',
  ]);
});
