import { describe, expect, test } from 'vitest';
import type { PageText } from './page-text.ts';
import { listTexts, namesOf, writeRecord } from './page-record.ts';

const page: PageText = {
  title: 'Kaheti Şarap Kümesi',
  aliases: ['Kaheti şarap kümesi.', 'კახეთის ღვინის კლასტერი'],
  otherTitles: ['Kakheti wine cluster', 'Kaheti Şarap Kümesi', 'Kaxeti şərab klasteri'],
  textLanguage: undefined,
  isMarked: true,
  isHidden: false,
  facets: { kind: ['cluster'], sector: ['wine', '"><b>'] },
  blocks: [
    { text: 'Nerede', weight: 4, anchor: 'where"><script>' },
    { text: '<script>alert(1)</script> & 5 < 6', weight: 1 },
  ],
};

test('names that differ in signs alone are one', () => {
  expect(namesOf(page)).toEqual({
    own: ['კახეთის ღვინის კლასტერი'],
    foreign: ['Kakheti wine cluster', 'Kaxeti şərab klasteri'],
  });
});

describe('a record', () => {
  const record = writeRecord(page, '/tr/x/', listTexts(page));

  test('has the title, the names, titles in other languages and the text, each ended by a sign', () => {
    expect(record.content).toBe(
      'Kaheti Şarap Kümesi. კახეთის ღვინის კლასტერი. Kakheti wine cluster. Kaxeti şərab klasteri. Nerede. <script>alert(1)</script> & 5 < 6.',
    );
  });

  test('tells where a section begins, counted in words', () => {
    expect(record.anchors).toEqual([{ id: 'where"><script>', text: 'Nerede', location: 12 }]);
    expect(record.content.split(' ')[12]).toBe('Nerede.');
  });

  test('has the number of words of each name after the title', () => {
    expect(record).toMatchObject({ names: [3], foreign: [3, 3] });
  });

  test('has what a result shows, and no facet besides', () => {
    expect(record).toMatchObject({
      url: '/tr/x/',
      meta: { title: page.title },
      filters: { kind: ['cluster'] },
    });
    expect(Object.keys(record.filters)).toEqual(['kind']);
  });
});

test('a word of a short name weighs more than one of a long name, of another name less than of the title', () => {
  const [title, other, , , heading] = listTexts(page).map(({ weight }) => weight);
  // 10 / √3 and nine tenths of it, calculated by hand.
  expect(title).toBeCloseTo(5.7735, 4);
  expect(other).toBeCloseTo(5.1962, 4);
  expect(heading).toBe(4);
});
