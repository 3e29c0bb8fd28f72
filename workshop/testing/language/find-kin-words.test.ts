import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { findKinWords, learnKinWords } from './find-kin-words.ts';
import type { LanguageText } from './language-text.ts';
import { sentences } from './sample-sentences.ts';

describe('the finder of words of the kindred language', () => {
  test('is content with each language', () => {
    for (const [locale, text] of Object.entries(sentences)) {
      expect(findKinWords(locale as Locale, text)).toEqual([]);
    }
  });

  test('sees a short text in the other language', () => {
    expect(findKinWords('az', 'Küme için destek')).toEqual([
      '“küme” is Turkish',
      '“için” is Turkish',
      '“destek” is Turkish',
    ]);
    expect(findKinWords('az', 'Firmaların ortak projeleri')).toHaveLength(1);
    expect(findKinWords('tr', 'Klaster üçün yardım')).toHaveLength(2);
    expect(findKinWords('ka', 'Küme için destek')).toEqual([]);
  });

  test('lets names, quotations and brackets pass', () => {
    expect(findKinWords('az', 'Bilim ve Teknoloji Kurulu')).toEqual([]);
    expect(findKinWords('az', '«küme» sözü (destek)')).toEqual([]);
  });

  test('learns from texts which words only the other language uses', () => {
    const text = (locale: Locale, words: string): LanguageText => {
      return { locale, text: words, file: 'a.yaml', at: 'x', key: words };
    };
    const texts = [
      ...Array.from({ length: 4 }, () => text('tr', 'bir salkım yeşil üzüm')),
      ...Array.from({ length: 4 }, () => text('az', 'bir salxım yaşıl üzüm')),
      text('az', 'salkım yeşil'),
    ];
    const learned = learnKinWords(texts, 'az');
    expect([...learned]).toEqual(['salkım', 'yeşil']);
    expect(findKinWords('az', 'salkım yeşil', learned)).toHaveLength(2);
    expect(findKinWords('az', 'salkım', learned)).toEqual([]);
    expect(learnKinWords(texts, 'en').size).toBe(0);
  });
});
