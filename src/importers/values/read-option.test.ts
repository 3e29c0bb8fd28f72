import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markText } from '../../i18n/carried-text.ts';
import { cell, tell } from '../../../workshop/testing/read-values.ts';
import { countryOptions } from './countries.ts';
import { currencyOptions } from './currency-options.ts';
import { listOptions, type Option } from './option-list.ts';
import { readOption } from './read-option.ts';
import { readIds } from './read-several.ts';

const labelled = (id: string, az: string, tr: string, ka: string, en: string): Option => ({
  id,
  label: { az, tr, ka, en },
});
const list = listOptions([
  labelled('a', 'İdeya', 'Fikir', 'იდეა', 'Idea'),
  labelled('b', 'Yetişmə', 'Gelişme', 'განვითარება', 'Growth'),
  labelled('information', 'İnformatika', 'Bilişim', 'ინფორმატიკა', 'Information technology'),
  labelled(
    'textiles',
    'Toxuculuq, geyim',
    'Tekstil, hazır giyim',
    'ტექსტილი',
    'Textiles, clothing',
  ),
  labelled('food', 'Qida', 'Gıda ve içecek', 'კვება', 'Food & drink'),
  labelled('fisheries', 'Balıqçılıq', 'Su ürünleri', 'თევზჭერა', 'Fisheries'),
]);
const option = (text: string) => tell(readOption(cell(text), list, 'tr'));

describe('an option', () => {
  test.each([
    ['a', 'a'],
    ['A', 'a'],
    ['Fikir', 'a'],
    ['FİKİR', 'a'],
    ['fikir', 'a'],
    ['FIKIR', 'a'],
    ['İDEYA', 'a'],
    ['იდეა', 'a'],
    ['idea', 'a'],
    ['Bilişim'.normalize('NFD'), 'information'],
    ['BİLİŞİM', 'information'],
    ['bilisim', 'information'],
    [' Gelişme ', 'b'],
    ['Geli\u00adşme', 'b'],
    ['Gıda\u00a0ve  içecek', 'food'],
    ['“Gelişme”', 'b'],
    ['Tekstil - hazır giyim', 'textiles'],
    ['Food & drink', 'food'],
    ['b – Gelişme', 'b'],
    ['b) Growth', 'b'],
    ['2. Gelişme', 'b'],
    ['ᲘᲓᲔᲐ', 'a'],
  ])('%j is %s', (text, id) => {
    expect(option(text)).toBe(`= ${id}`);
  });

  test('with letters of another script is taken, and they are told', () => {
    const reading = readOption(cell('G\u0435li\u015fm\u0435'), list, 'tr');
    expect(tell(reading)).toBe('= b (lookAlikes)');
    expect(reading.remarks[0]?.values.letters).toBe('\u0435 U+0435 → e');
    expect(option('Yeti\u015fm\u04d9')).toBe('= b (lookAlikes)');
    expect(option('\u0410')).toBe('= a (lookAlikes)');
  });

  test.each([
    ['Gelşme', 'refused b (option.near)'],
    ['Gelişim', 'refused b (option.near)'],
    ['Geilşme', 'refused b (option.near)'],
    ['Bilisimm', 'refused information (option.near)'],
    ['Tekstil', 'refused textiles (option.near)'],
    ['Turizm', 'refused (option.unknown)'],
    ['c', 'refused (option.unknown)'],
    ['-', 'unanswered (unanswered)'],
    ['bilinmiyor', 'unanswered (unanswered)'],
    ['', 'empty'],
  ])('%j is never guessed: %s', (text, told) => {
    expect(option(text)).toBe(told);
  });

  test('that is near is told by its label in the language of the form, with all where they are few', () => {
    const [remark] = readOption(cell('Gelşme'), list, 'ka').remarks;
    expect(remark?.values).toEqual({ found: 'Gelşme', nearest: 'განვითარება' });
    expect(remark?.allowed).toEqual([
      'იდეა',
      'განვითარება',
      'ინფორმატიკა',
      'ტექსტილი',
      'კვება',
      'თევზჭერა',
    ]);
    const many = listOptions(
      Array.from({ length: 30 }, (_, at) => labelled(`o${at}`, `${at}`, `${at}`, `${at}`, `${at}`)),
    );
    expect(readOption(cell('nothing'), many, 'tr').remarks[0]?.allowed).toBeUndefined();
  });

  test('whose name another has too is refused with both, unless it is written exactly', () => {
    const twins = listOptions([
      labelled('c', 'C', 'C', 'C', 'C'),
      labelled('c-plus', 'C+', 'C+', 'C+', 'C+'),
    ]);
    expect(tell(readOption(cell('C+'), twins, 'en'))).toBe('= c-plus');
    expect(tell(readOption(cell('c.'), twins, 'en'))).toBe('refused c | c-plus (option.several)');
  });

  test('of a spreadsheet may be a number', () => {
    const numbered = listOptions([labelled('1', 'Bir', 'Bir', 'ერთი', 'One')]);
    expect(tell(readOption(cell(1), numbered, 'en'))).toBe('= 1');
    expect(tell(readOption(cell('#N/A', { kind: 'error' }), numbered, 'en'))).toBe(
      'refused (cellError)',
    );
  });

  test('is found by whatever names it, in capitals and small letters of any language', () => {
    const names = list.options.flatMap(({ id, label }) =>
      Object.entries(label).map(([locale, text]) => ({ id, locale, text })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('NFC', 'NFD'),
        ({ id, locale, text }, form) => {
          for (const written of [text.toLocaleUpperCase(locale), text.toLocaleLowerCase(locale)]) {
            expect(readOption(cell(written.normalize(form)), list, 'en')).toMatchObject({
              value: id,
            });
          }
        },
      ),
    );
  });
});

describe('several options in a cell', () => {
  const several = (text: string) => tell(readIds(cell(text), list, 'tr'));

  test.each([
    ['Fikir; Gelişme', '= ["a","b"]'],
    ['Fikir\nGelişme\n', '= ["a","b"]'],
    ['Fikir, Gelişme', '= ["a","b"]'],
    ['Fikir', '= ["a"]'],
    ['Tekstil, hazır giyim', '= ["textiles"]'],
    ['Tekstil, hazır giyim; Fikir', '= ["textiles","a"]'],
    ['Fikir; fikir', '= ["a"]'],
    ['Fikir; Gelşme', 'refused ["b"] (option.near)'],
    ['', 'empty'],
    ['-', 'unanswered (unanswered)'],
  ])('%j is told as %s', (text, told) => {
    expect(several(text)).toBe(told);
  });
});

describe('countries and currencies', () => {
  test.each([
    ['TR', 'TR'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Azərbaycan', 'AZ'],
    ['AZERBAYCAN', 'AZ'],
    ['საქართველო', 'GE'],
    ['Gürcistan', 'GE'],
    ['Almanya', 'DE'],
    ['ABŞ', 'US'],
    ['გერმანია', 'DE'],
  ])('%s is %s', (text, code) => {
    expect(tell(readOption(cell(text), countryOptions(), 'en'))).toBe(`= ${code}`);
  });

  test('a former country and a union are none', () => {
    expect(countryOptions().optionById.has('SU')).toBe(false);
    expect(countryOptions().optionById.has('EU')).toBe(false);
    expect(countryOptions().options.length).toBeGreaterThan(240);
    expect(tell(readOption(cell('Germny'), countryOptions(), 'en'))).toBe(
      'refused DE (option.near)',
    );
  });

  test.each([
    ['TL', 'TRY'],
    ['₺', 'TRY'],
    ['Türk Lirası', 'TRY'],
    ['manat', 'AZN'],
    ['ლარი', 'GEL'],
    ['Euro', 'EUR'],
    ['US Dollar', 'USD'],
  ])('%s is %s', (text, code) => {
    expect(tell(readOption(cell(text), currencyOptions(), 'en'))).toBe(`= ${code}`);
  });

  test('each currency of Intl is read by its code', () => {
    const list = currencyOptions();
    for (const code of Intl.supportedValuesOf('currency')) {
      expect(tell(readOption(cell(code), list, 'en'))).toBe(`= ${code}`);
    }
  });
});

test('a label that stands in for another language is told without its marks', () => {
  const english = markText('en', 'Manufacturing');
  const carried = listOptions([labelled('c', english, english, english, 'Manufacturing')]);
  const reading = readOption(cell('Manufacturink'), carried, 'tr');
  expect(reading.remarks[0]?.values).toEqual({ found: 'Manufacturink', nearest: 'Manufacturing' });
});
