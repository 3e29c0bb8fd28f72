import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { fill, formFor, sayFound, shorten, writeCount } from './texts.ts';
import { writeTexts } from './write-texts.ts';

test('a query that looks like a placeholder stays as it was typed', () => {
  expect(fill('“{query}”: {count}', { query: '{count} $& $1', count: '3' })).toBe(
    '“{count} $& $1”: 3',
  );
  expect(fill('{unknown}', {})).toBe('{unknown}');
});

test('numbers have the signs of their language', () => {
  expect(writeCount(935, writeTexts('en'))).toBe('935');
  expect(writeCount(1234567, writeTexts('en'))).toBe('1,234,567');
  expect(writeCount(1234, writeTexts('tr'))).toBe('1.234');
  // Georgian groups from five digits on.
  expect(writeCount(1234, writeTexts('ka'))).toBe('1234');
});

test('one result is one, in English', () => {
  const texts = writeTexts('en');
  expect(sayFound(texts, 1, 'wine', undefined)).toBe('1 result for “wine”');
  expect(sayFound(texts, 12, 'wine', undefined)).toBe('12 results for “wine”');
  expect(sayFound(texts, 12, '', undefined)).toBe('12 results');
  expect(sayFound(texts, 0, 'wine', undefined)).toBe('Nothing found for “wine”.');
  expect(sayFound(texts, 12, 'wien', 'wine')).toBe('Showing results for “wine”. 12 results');
});

test('a long query is quoted in part, without cutting a sign in two', () => {
  expect(shorten('wine')).toBe('wine');
  expect(shorten('🍷'.repeat(10_000))).toBe(`${'🍷'.repeat(80)}…`);
});

test('a query in quotation marks is not quoted twice, nor with doubled blanks', () => {
  for (const typed of ['“İzmir  limanı”', '"İzmir limanı"', '«İzmir limanı»', ' „İzmir limanı“ '])
    expect(shorten(typed)).toBe('İzmir limanı');
  expect(shorten("Bakı'nın limanı")).toBe("Bakı'nın limanı");
  expect(shorten('“”')).toBe('“”');
});

describe.each(locales)('in %s', (locale) => {
  const texts = writeTexts(locale);

  test('every template has the placeholders that the scripts fill, and no other', () => {
    const holders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const n of [1, 2, 5, 21, 101]) {
      expect(holders(formFor(texts.foundFor, n))).toEqual(['{count}', '{query}']);
      expect(holders(formFor(texts.found, n))).toEqual(['{count}']);
    }
    for (const text of [texts.noneFor, texts.corrected, texts.insteadFor, texts.all]) {
      expect(holders(text)).toEqual(['{query}']);
    }
    expect(holders(texts.remove)).toEqual(['{label}']);
    expect(holders(texts.selected)).toEqual(['{count}']);
  });

  test('the other three languages are named', () => {
    expect(Object.keys(texts.foundIn)).toEqual(locales.filter((other) => other !== locale));
  });
});
