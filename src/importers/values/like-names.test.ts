import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLikeNames } from './like-names.ts';

const areAlike = (a: string, b: string) => indexLikeNames([a]).find(b).length > 0;

test.each([
  ['Wine Makers', 'WINE-MAKERS'],
  ['Winemakers', 'Wine makers'],
  ['Kümelenme Birliği', 'kumelenme birligi'],
  ['Wine Makers', 'Wine Mackers'],
  ['Neuquén Oeste', 'Neuquén Este'],
  ['Park of Pilar', 'Old Park of Pilar'],
  ['ღვინის კლასტერი', 'ღვინოს კლასტერი'],
  // Another word for a cluster, one word misspelt, and the place left out.
  ['Bursa Otomotiv Sektörü', 'Bursa Otomotif Kümesi'],
  ['Bursa Otomotiv Sektörü', 'Otomotif Kümesi'],
  ['Bursa Otomotiv Kümesi', 'Bursa Otomotiv Sektörü'],
  ['Quba Almaçılıq Klasteri', 'Quba Almacılıq sektoru'],
  ['Kakheti Wine Cluster', 'Kaheti Wine Association'],
])('%s is like %s', (a, b) => {
  expect([areAlike(a, b), areAlike(b, a)]).toEqual([true, true]);
});

test.each([
  ['Zone I', 'Zone II'],
  ['Park 21', 'Park 24'],
  ['Park A', 'Park B'],
  ['North Park', 'South Park'],
  ['Sector of Pigue', 'Sector of Puan'],
  ['Tea', 'Tea Makers of the Bay'],
  ['Bursa Gıda Kümesi', 'Bursa Moda Kümesi'],
  ['Bursa Otomotiv Sektörü', 'Bursa Tekstil Sektörü'],
  ['Tea Cluster', 'Sea Cluster'],
])('%s and %s are two', (a, b) => {
  expect([areAlike(a, b), areAlike(b, a)]).toEqual([false, false]);
});

test('who is like whom is the same from both sides, however many there are', () => {
  const word = fc.constantFrom(
    ...['park', 'parks', 'wine', 'zone', 'ii', '2', 'norte', 'nortes', 'de'],
    ...['cluster', 'kümesi', 'otomotiv', 'otomotif'],
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(name, { minLength: 2, maxLength: 8 }), (names) => {
      const index = indexLikeNames(names);
      const pairs = names.flatMap((own, n) => index.find(own).map((other) => [n, other]));
      const turned = pairs.map(([a, b]) => `${b} ${a}`);
      expect(pairs.map(([a, b]) => `${a} ${b}`).sort()).toEqual(turned.sort());
      // A list of two gives the same result as a long one.
      for (const [a = 0, b = 0] of pairs)
        expect(areAlike(names[a] ?? '', names[b] ?? '')).toBe(true);
    }),
  );
});
