import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
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
    expect(findEqualTexts([text('az', 'Siz kimsiniz'), text('tr', 'Siz kimsiniz')])).toEqual([]);
    const message = '{site} ({year}). {title}. {url}';
    expect(findEqualTexts([text('az', message), text('tr', message)])).toEqual([]);
    const bodies = 'İzmir Atatürk Organize Sanayi Bölgesi firmaları';
    expect(findEqualTexts([text('az', bodies), text('tr', bodies)])).toEqual([]);
  });

  test('sees the same sentence in Azerbaijani and Turkish, however short', () => {
    const short = 'Firmalar ortak çalışır.';
    expect(findEqualTexts([text('az', short), text('tr', short)])).toHaveLength(1);
  });
});
