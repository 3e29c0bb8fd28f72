import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { indexLikeNames } from './like-names.ts';

const areAlike = (a: string, b: string) => indexLikeNames([a]).find(b).length > 0;

test.each([
  ['Wine Makers', 'WINE-MAKERS'],
  ['Winemakers', 'Wine makers'],
  ['Kümelenme Birliği', 'kumelenme birligi'],
  ['Wine Makers', 'Wine Mackers'],
  ['Park of Pilar', 'Old Park of Pilar'],
  ['ღვინის კლასტერი', 'ღვინოს კლასტერი'],
  // Another word for a cluster, one word misspelt, and the place left out.
  ['Bursa Otomotiv Sektörü', 'Bursa Otomotif Kümesi'],
  ['Bursa Otomotiv Sektörü', 'Otomotif Kümesi'],
  ['Bursa Otomotiv Kümesi', 'Bursa Otomotiv Sektörü'],
  ['Quba Almaçılıq Klasteri', 'Quba Almacılıq sektoru'],
  ['Kakheti Wine Cluster', 'Kaheti Wine Association'],
  // Short words, and letters that sound alike.
  ['Cụm liên kết dệt may Hà Nội', 'Cụm liên kết dệt mai Hà Nội'],
  ['Συστάδα Ροδιού', 'Συστάδα Ροδιών'],
  ['Συστάδα Οψών Πίνδου', 'Συστάδα Οψόν Πίνδου'],
  ['Кластер меблів Львова', 'Кластер мебілв Львова'],
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
  ['Çay Kümesi', 'Çam Kümesi'],
  ['Neuquén Oeste', 'Neuquén Este'],
  ['Συστάδα Μαρμάρου Θράκης', 'Συστάδα Φαρμάκου Θράκης'],
  ['Büyükçekmece Gıda Sektörü', 'Küçükçekmece Gıda Sektörü'],
  ['Bursa Elektrik Kümesi', 'Bursa Elektronik Kümesi'],
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

const shipped = joinShipped().clusters.map(({ data: { name, regions } }) => ({
  name: name.original,
  region: regions.join(' '),
}));

test('of the clusters of the shipped portal, of which none is another, one name alone holds another', () => {
  const pairs = [...Map.groupBy(shipped, ({ region }) => region).values()].flatMap((own) => {
    const index = indexLikeNames(own.map(({ name }) => name));
    return own.flatMap(({ name }, n) =>
      index.find(name).flatMap((m) => (m > n ? [[name, own[m]?.name]] : [])),
    );
  });
  expect(pairs).toEqual([['Burdur Çiğ Süt Üretim Sektörü', 'Burdur Süt Üretim Sektörü']]);
});

test('any of their names with two letters of a word turned round, or one left out, is like itself', () => {
  const slip = fc.record({
    name: fc.constantFrom(...shipped.map(({ name }) => name)),
    word: fc.nat(),
    letter: fc.nat(),
    isTurned: fc.boolean(),
  });
  fc.assert(
    fc.property(slip, ({ name, word, letter, isTurned }) => {
      const words = name.split(' ');
      const at = word % words.length;
      const own = words[at] ?? '';
      fc.pre(/^\p{L}{5,}$/u.test(own));
      const from = 1 + (letter % (own.length - 2));
      const [one = '', two = ''] = own.slice(from, from + 2);
      const wrong = own.slice(0, from) + (isTurned ? two + one : two) + own.slice(from + 2);
      expect(areAlike(name, words.with(at, wrong).join(' '))).toBe(true);
    }),
  );
});
