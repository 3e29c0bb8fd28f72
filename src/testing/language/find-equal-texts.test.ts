import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { findEqualTexts } from './find-equal-texts.ts';
import type { LanguageText } from './language-text.ts';

describe('the finder of equal texts', () => {
  const text = (locale: Locale, words: string, at = 'title'): LanguageText => {
    return { locale, text: words, file: 'a.yaml', at, key: at };
  };
  const long = 'These words were never put into another language';

  test('sees a long text that two languages share, in the same place only', () => {
    expect(findEqualTexts([text('ka', long), text('en', long)])).toEqual([
      `a.yaml, title: the same in ka and en: ${long}`,
    ]);
    expect(findEqualTexts([text('ka', long), text('en', long, 'lead')])).toEqual([]);
  });

  test('lets names, short texts and words of kin pass', () => {
    const name = 'Savunma ve Havacılık Sanayii İmalatçılar Derneği';
    expect(findEqualTexts([text('ka', name), text('en', name)])).toEqual([]);
    expect(findEqualTexts([text('az', 'regional plan'), text('en', 'regional plan')])).toEqual([]);
    expect(findEqualTexts([text('az', long), text('tr', long)])).toEqual([]);
    const longer = `${long} and nobody saw it until now`;
    expect(findEqualTexts([text('az', longer), text('tr', longer)])).toHaveLength(1);
  });
});
