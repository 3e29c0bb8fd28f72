import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { findStrangeScript } from './find-strange-script.ts';
import { sentences } from './sample-sentences.ts';

describe('the finder of strange script', () => {
  test('is content with each language', () => {
    for (const [locale, text] of Object.entries(sentences)) {
      expect(findStrangeScript(locale as Locale, text)).toEqual([]);
    }
  });

  test('sees Cyrillic look-alikes, Greek and Georgian capitals', () => {
    expect(findStrangeScript('en', 'clustеr')).toEqual(['the letter е']);
    expect(findStrangeScript('ka', 'კლასტერი α')).toEqual(['the letter α']);
    expect(findStrangeScript('ka', 'Ჯ')).toEqual(['the Georgian capital Ჯ']);
  });

  test('misses the letters of the language in a longer text', () => {
    expect(findStrangeScript('az', sentences.tr)).toHaveLength(1);
    expect(findStrangeScript('tr', sentences.en)).toHaveLength(1);
    expect(findStrangeScript('ka', sentences.en)).toHaveLength(1);
    expect(findStrangeScript('ka', `${sentences.en} კლასტერი`)).toHaveLength(1);
  });
});
