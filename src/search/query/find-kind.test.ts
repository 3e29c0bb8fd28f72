import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { intentWordsOf } from '../build/kind-words.ts';
import { areAlike, findKind } from './find-kind.ts';
import { readQuery } from './read-query.ts';

/** The kind that a query names and the words for it, by a language's messages. */
function kindIn(query: string, locale: Locale) {
  const words = readQuery(query, locale);
  const found = findKind(words, intentWordsOf(locale).kinds, locale);
  if (!found) return undefined;
  const { kind, start, length } = found;
  return [kind, ...words.slice(start, start + length).map(({ spelled }) => spelled)];
}

describe('a query names a kind of pages', () => {
  test.each([
    ['wine export good practice', 'en', ['practice', 'good', 'practice']],
    ['good practices in textiles', 'en', ['practice', 'good', 'practices']],
    ['best practice for financing', 'en', ['practice', 'best', 'practice']],
    ['ixrac üzrə uğurlu təcrübələr', 'az', ['practice', 'uğurlu', 'təcrübələr']],
    ['ihracatta iyi uygulama örnekleri', 'tr', ['practice', 'iyi', 'uygulama', 'örnekleri']],
    ['ექსპორტის კარგი პრაქტიკები', 'ka', ['practice', 'კარგი', 'პრაქტიკები']],
    ['ექსპორტის კარგი პრაქტიკის', 'ka', ['practice', 'კარგი', 'პრაქტიკის']],
    ['şarap kümeleri', 'tr', ['cluster', 'kümeleri']],
  ] as const)('in any form: %s', (query, locale, found) => {
    expect(kindIn(query, locale)).toEqual(found);
  });

  test.each([
    ['practice of clusters that is good', 'en'],
    ['wine export', 'en'],
    ['şərab', 'az'],
  ] as const)('or another thing: %s', (query, locale) => {
    expect(kindIn(query, locale)?.[0]).not.toBe('practice');
  });
});

test('two words are alike if they may be forms of one', () => {
  const word = (text: string, locale: Locale) =>
    readQuery(text, locale)[0] as ReturnType<typeof readQuery>[0];
  expect(areAlike(word('kümelerde', 'tr'), word('küme', 'tr'), 'tr')).toBe(true);
  expect(areAlike(word('kümes', 'tr'), word('kümbet', 'tr'), 'tr')).toBe(false);
});
