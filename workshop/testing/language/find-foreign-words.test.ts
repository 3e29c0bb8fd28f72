import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { findForeignWords } from './find-foreign-words.ts';

describe('the finder of foreign words', () => {
  const known = { names: new Set(['OSTİM']), reviewed: { 'open source': 'a term' } };
  const find = (locale: Locale, text: string, tr?: string, en?: string) =>
    findForeignWords(
      locale,
      text,
      [
        ...(tr === undefined ? [] : [{ locale: 'tr' as const, text: tr }]),
        ...(en === undefined ? [] : [{ locale: 'en' as const, text: en }]),
      ],
      known,
    );

  test('sees English words in a Georgian sentence', () => {
    expect(find('ka', 'ეს Cluster-ის network-ია')).toEqual(['Cluster', 'network']);
  });

  test('lets names pass: known ones, those that stand in every language, Roman numerals', () => {
    expect(find('ka', 'OSTİM-ის VII კონფერენცია')).toEqual([]);
    expect(find('ka', 'SPRINT-ის ცენტრი', 'SPRINT merkezi', 'the centre of SPRINT')).toEqual([]);
    expect(find('ka', 'SPRINT-ის ცენტრი', 'SPRINT merkezi', 'the centre')).toEqual(['SPRINT']);
  });

  test('lets what was reviewed pass as a whole, and quotations of Turkish words', () => {
    expect(find('ka', 'ეს open source არის')).toEqual([]);
    expect(find('ka', 'ეს source არის')).toEqual(['source']);
    expect(find('ka', 'სიტყვა „temel“', 'sözcük “temel”', 'the word “basic”')).toEqual([]);
    expect(find('ka', 'სიტყვა (temel)', 'sözcük “temel”', 'the word “basic”')).toEqual([]);
    expect(find('ka', 'სიტყვა temel', 'sözcük “temel”')).toEqual(['temel']);
    expect(find('ka', 'სიტყვა „basic“', 'sözcük “temel”', 'the word “basic”')).toEqual(['basic']);
  });

  test('knows the letters of the Latin alphabets', () => {
    expect(find('tr', 'Bu qeyd əsasdır')).toEqual(['qeyd', 'əsasdır']);
    expect(find('az', 'web')).toEqual(['web']);
    expect(find('en', 'the küme')).toEqual(['küme']);
    expect(find('tr', 'IĞDIR İLİ kâğıt')).toEqual([]);
  });
});
