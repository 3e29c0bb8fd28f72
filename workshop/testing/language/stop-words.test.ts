import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { sentences } from './sample-sentences.ts';
import { countStopWords, findOtherLanguage } from './stop-words.ts';

describe('the finder of other languages', () => {
  test('knows each language from the three others', () => {
    for (const [locale, text] of Object.entries(sentences)) {
      expect(findOtherLanguage(locale as Locale, text)).toEqual([]);
      for (const other of Object.keys(sentences).filter((key) => key !== locale)) {
        expect(findOtherLanguage(other as Locale, text)).toHaveLength(1);
      }
    }
  });

  test('does not count what is quoted', () => {
    expect(countStopWords('“the end of the cluster”').en).toBe(0);
    expect(countStopWords('the end of the cluster').en).toBe(3);
  });
});
