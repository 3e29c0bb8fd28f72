import { expect, test } from 'vitest';
import { findPersonalAnswer } from './find-personal-data.ts';

const kinds = (text: string) =>
  findPersonalAnswer(text).map(({ kind, severity }) => [kind, severity]);

test.each([
  ...['Ayşe Yılmaz', 'MEHMET YILMAZ', 'Yılmaz, Ayşe', 'Contact: Mehmet Kaya', 'Mehmet K. Kaya'],
  ...['გიორგი ბერი', 'Nino Lomidzeli'],
])('%s may be a person', (text) => {
  expect(kinds(text)).toEqual([['name', 'warning']]);
});

test.each(['Əli Məmmədov', 'Giorgi Beridze'])('%s is one', (text) => {
  expect(kinds(text)).toEqual([['name', 'error']]);
});

test.each([
  ...[
    'Mustafa Kemal Üniversitesi',
    'Elif Sanayi',
    'Bursa Uludağ',
    'Tekstil, Gıda',
    'Ahmet Moldova',
  ],
  ...['Ayşe Yılmaz came to see the looms', 'Kadir', 'თბილისი, ქუთაისი', ''],
])('%s is left alone', (text) => {
  expect(kinds(text)).toEqual([]);
});
