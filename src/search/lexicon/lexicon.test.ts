import { describe, expect, test } from 'vitest';
import type { PageText } from '../build/page-text.ts';
import { openSpelling } from '../build/spelling.ts';
import { buildLexicon, wordsForLexicon } from './build-lexicon.ts';
import { findWord, wordsWithPrefix } from './lexicon.ts';
import { readSynonyms, readWords, writeSynonyms, writeWords } from './lexicon-text.ts';

const page = (title: string, text: string): PageText => ({
  title,
  aliases: [],
  otherTitles: [],
  textLanguage: undefined,
  isMarked: true,
  isHidden: false,
  facets: {},
  blocks: [{ text, weight: 1 }],
});

const spelling = openSpelling('tr');
const lexicon = buildLexicon(
  [
    page('Iğdır kayısısı', 'Kuru kayısı, kayısı kurusu ve İzmir’in inciri'),
    page('İzmir', 'IZMIR UR-GE kayisi'),
    page('Kuru incir', 'İncir kurutma, kayısı'),
  ].map((text) => wordsForLexicon(text, spelling)),
  spelling,
);

describe('the words of pages', () => {
  test('are folded, sorted and spelled as most pages do, in small letters of the language', () => {
    expect(lexicon.map(({ word, spelled }) => [word, spelled])).toEqual([
      ['ge', 'ge'],
      ['igdir', 'ığdır'],
      ['incir', 'incir'],
      ['inciri', 'inciri'],
      ['izmir', 'izmir'],
      ['kayisi', 'kayısı'],
      ['kayisisi', 'kayısısı'],
      ['kuru', 'kuru'],
      ['kurusu', 'kurusu'],
      ['kurutma', 'kurutma'],
      ['ur', 'ur'],
      ['urge', 'urge'],
      ['ve', 've'],
    ]);
  });

  test('know on how many pages they stand, as a power of two', () => {
    expect(findWord(lexicon, 'kayisi')?.level).toBe(1);
    expect(findWord(lexicon, 'igdir')?.level).toBe(0);
    expect(findWord(lexicon, 'kayis')).toBeUndefined();
  });

  test('are found by how they begin', () => {
    expect(wordsWithPrefix(lexicon, 'kayis').map(({ word }) => word)).toEqual([
      'kayisi',
      'kayisisi',
    ]);
    expect(wordsWithPrefix(lexicon, 'x')).toEqual([]);
    expect(wordsWithPrefix(lexicon, '')).toHaveLength(lexicon.length);
  });
});

describe('a part of the lexicon as text', () => {
  const words = [
    { word: 'kaxeti', spelled: 'კახეთი', level: 4 },
    { word: 'kaxetis', spelled: 'კახეთის', level: 9 },
    { word: 'klasteri', spelled: 'კლასტერი', level: 0 },
    { word: 'knowledge', spelled: 'knowledge', level: -1 },
  ];
  const synonyms = new Map([
    ['kilim', ['ხალიჩა']],
    ['kimya sanayi', ['ქიმია', 'ქიმიური მრეწველობა']],
  ]);

  test('comes back as it was', () => {
    expect(readWords(writeWords(words))).toEqual(words);
    expect(readSynonyms(writeSynonyms(synonyms))).toEqual(synonyms);
    expect(readWords('')).toEqual([]);
    expect(readSynonyms('')).toEqual(new Map());
  });

  test('tells beginnings once', () => {
    expect(writeWords(words).split('\n')[1]).toBe('6ს9');
  });

  test('keeps letters whole that are two units long', () => {
    const rare = ['𝐀lfa', '𝐁eta'].map((spelled) => ({ word: spelled, spelled, level: 0 }));
    expect(readWords(writeWords(rare)).map(({ spelled }) => spelled)).toEqual(['𝐀lfa', '𝐁eta']);
  });
});
