import { expect, test } from 'vitest';
import { initialLetter, sortByText } from './collate.ts';
import type { Locale } from './locales.ts';

function sorted(locale: Locale, words: string): string {
  // Reversed, so that an order that happens to be right proves nothing.
  return sortByText(locale, words.split(' ').reverse(), (word) => word).join(' ');
}

test('Turkish has Ç after C, Ğ after G, I before İ, Ö after O, Ş after S, Ü after U', () => {
  const words =
    'Cizre Çorum Denizli Giresun Ğ Hatay Iğdır Isparta İstanbul İzmir Ordu Ödemiş Siirt Şırnak Uşak Ünye Van';
  expect(sorted('tr', words)).toBe(words);
});

test('Azerbaijani has Ə after E, X after H, Q after K', () => {
  const words =
    'Ceyran Çin Daşkəsən Eldar Əsgəran Füzuli Göyçay Hacıqabul Xaçmaz Iğdır İsmayıllı Kürdəmir Qax Quba Lənkəran Oğuz Ömər Salyan Şəki Ucar Ülkər';
  expect(sorted('az', words)).toBe(words);
});

test('Georgian follows the order of its own alphabet', () => {
  const words =
    'აჭარა ბათუმი გურია დმანისი ვანი ზემო თბილისი იმერეთი კახეთი ლენტეხი მცხეთა ონი რაჭა სამეგრელო ქართლი ღვინო შიდა ჩოხატაური ცხინვალი ძალა წალკა ჭიათურა ხობი ჯავახეთი ჰაერი';
  expect(sorted('ka', words)).toBe(words);
});

test('numbers inside names are compared as numbers', () => {
  expect(sorted('en', 'Zone-2 Zone-10 Zone-100')).toBe('Zone-2 Zone-10 Zone-100');
});

test('sorting leaves the given list as it is', () => {
  const words = ['b', 'a'];
  sortByText('en', words, (word) => word);
  expect(words).toEqual(['b', 'a']);
});

test('a word stands under the capital of its own alphabet: i under İ in Turkish and Azerbaijani', () => {
  expect(initialLetter('tr', 'ipek')).toBe('İ');
  expect(initialLetter('az', 'idxal')).toBe('İ');
  expect(initialLetter('tr', 'ıspanak')).toBe('I');
  expect(initialLetter('en', 'index')).toBe('I');
  expect(initialLetter('az', 'əmək')).toBe('Ə');
});

test('Georgian letters have no capitals; digits stand under #; quotation marks are passed over', () => {
  expect(initialLetter('ka', 'კლასტერი')).toBe('კ');
  expect(initialLetter('en', '3D printing')).toBe('#');
  expect(initialLetter('en', '“smart” specialisation')).toBe('S');
  expect(initialLetter('tr', 'S\u0327ırnak')).toBe('Ş');
});

test('a letter that the alphabet does not have stands under the one that it is made of', () => {
  expect(initialLetter('en', 'Çorum')).toBe('C');
  expect(initialLetter('en', 'İzmir')).toBe('I');
  expect(initialLetter('ka', 'ŞİKÜM')).toBe('S');
  expect(initialLetter('ka', 'idea')).toBe('I');
  expect(initialLetter('az', 'Âlâ')).toBe('A');
  expect(initialLetter('az', 'Çorum')).toBe('Ç');
  expect(initialLetter('tr', 'Xaçmaz')).toBe('X');
});
