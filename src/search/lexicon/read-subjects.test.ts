import { expect, test } from 'vitest';
import { readSubjects, type SubjectGroup } from './read-subjects.ts';

const wine: SubjectGroup = {
  id: 'wine',
  words: { tr: ['şarap'], ka: ['ღვინო', 'მეღვინეობა'], en: ['wine', 'winery'] },
};
const vineyard: SubjectGroup = { id: 'vineyard', words: { tr: ['bağ'], en: ['vineyard'] } };
const goldsmith: SubjectGroup = {
  id: 'jewellery',
  words: { tr: ['kuyumculuk'], en: ['jewellery', 'precious stones'] },
};

const read = (...entries: Parameters<typeof readSubjects>[0]) =>
  readSubjects(entries, [wine, vineyard, goldsmith], { tr: ['Kaheti'], ka: ['კახეთი'] }, 'tr');

test('names in two languages meet in any form, and places are no subjects', () => {
  const [kakheti, thrace] = read(
    { ka: ['ღვინო, კახეთი'], tr: ['Şarap, Kaheti'] },
    { tr: ['Trakya Şarapları Kümesi'], ka: ['თრაკიის ღვინის კლასტერი'] },
  );
  expect(kakheti).toEqual(['wine']);
  expect(thrace).toContain('wine');
  // The word says no more than the thing.
  expect(thrace).not.toContain('word sarap');
});

test('a word of one language alone may be another word, and is not trusted', () => {
  const [carpets, vines] = read(
    { tr: ['Bağ Köyü Halı Kümesi'], en: ['Bağ Village Carpet Cluster'] },
    { tr: ['Bağ Kümesi'], en: ['Vineyard Cluster'] },
  );
  expect(carpets).not.toContain('vineyard');
  expect(carpets).toContain('word bag');
  expect(vines).toContain('vineyard');
});

test('a portal of one language has that one alone, and things of several words are read', () => {
  expect(read({ en: ['Precious Stones of the Bay'] })).toEqual([['jewellery']]);
  expect(read({ en: ['Stones of the Bay'] })).toEqual([[]]);
});

test('nothing is read from nothing', () => {
  expect(read({}, { ka: [] })).toEqual([[], []]);
});
