import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markQuoted } from './mark-quoted.ts';

const texts = {
  az: 'Daha qısa forma: Büyük Çaydanlık Projesi, 2012.',
  tr: 'Daha kısa bir biçim: Büyük Çaydanlık Projesi, 2012.',
  ka: 'უფრო მოკლე ფორმა: Büyük Çaydanlık Projesi, 2012.',
  en: 'A shorter form: Büyük Çaydanlık Projesi, 2012.',
};

test('what stands alike in every language is in that of its source', () => {
  expect(markQuoted(texts, 'ka', 'tr')).toEqual([
    { text: 'უფრო მოკლე ფორმა: ' },
    { text: 'Büyük Çaydanlık Projesi', lang: 'tr' },
    { text: ', 2012.' },
  ]);
});

test('readers of the language of the source are told nothing', () => {
  expect(markQuoted(texts, 'tr', 'tr')).toEqual([{ text: texts.tr }]);
  expect(markQuoted(texts, 'ka', undefined)).toEqual([{ text: texts.ka }]);
});

test('one or two words are a name, and no quotation', () => {
  const named = {
    az: 'OSTİM Medikal üçün',
    tr: 'OSTİM Medikal için',
    ka: 'OSTİM Medikal-ის',
    en: 'for OSTİM Medikal',
  };
  expect(markQuoted(named, 'en', 'tr')).toEqual([{ text: named.en }]);
});

test('abbreviations and numbers in a row are no quotation', () => {
  const listed = {
    az: 'UNDP, FAO, UNIDO: (i), (ii), (iii), (iv) və ORA4.AA2.T1.E2',
    tr: 'UNDP, FAO, UNIDO: (i), (ii), (iii), (iv) ve ORA4.AA2.T1.E2',
    ka: 'UNDP, FAO, UNIDO: (i), (ii), (iii), (iv) და ORA4.AA2.T1.E2',
    en: 'UNDP, FAO, UNIDO: (i), (ii), (iii), (iv) and ORA4.AA2.T1.E2',
  };
  expect(markQuoted(listed, 'en', 'ka')).toEqual([{ text: listed.en }]);
});

test('words in quotation marks are a quotation, however few', () => {
  const quoting = {
    az: '«Çaydanlıq» və «A» xəritəsi: «Küme»dir.',
    tr: '“Çaydanlık” ve “A” haritası: “Küme”dir.',
    ka: 'რუკა „A“: წერია „Küme“.',
    en: 'Map “A” says “Küme”.',
  };
  expect(markQuoted(quoting, 'ka', 'tr')).toEqual([
    { text: 'რუკა „A“: წერია „' },
    { text: 'Küme', lang: 'tr' },
    { text: '“.' },
  ]);
  expect(markQuoted(quoting, 'az', 'tr').filter(({ lang }) => lang)).toEqual([
    { text: 'Küme', lang: 'tr' },
  ]);
});

test('no sign is lost, whatever the texts', () => {
  const words = fc.array(fc.constantFrom('çay', 'fincan', 'kettle', '2012', '„', ', ', ' ', 'ჩაი'));
  const text = words.map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, text, text, (az, tr, ka, en) => {
      const parts = markQuoted({ az, tr, ka, en }, 'ka', 'tr');
      expect(parts.map((part) => part.text).join('')).toBe(ka);
    }),
  );
});
