import { expect, test } from 'vitest';
import { changeYear } from './year-endings.ts';

test('Azerbaijani endings follow the year as it is spoken', () => {
  const ordinals = {
    2013: 'cü',
    2014: 'cü',
    2015: 'ci',
    2016: 'cı',
    2017: 'ci',
    2018: 'ci',
    2019: 'cu',
    2020: 'ci',
    2026: 'cı',
    2030: 'cu',
    2040: 'cı',
    2050: 'ci',
    2060: 'cı',
    2070: 'ci',
    2080: 'ci',
    2090: 'cı',
    2100: 'cü',
    3000: 'ci',
  };
  for (const [year, ending] of Object.entries(ordinals)) {
    expect(changeYear('2012-ci il nəşri', 'az', '2012', year)).toBe(`${year}-${ending} il nəşri`);
  }
  const to = (words: string, year: string) => changeYear(words, 'az', '2012', year);
  expect(to('2012-də', '2013')).toBe('2013-də');
  expect(to('2012-də', '2016')).toBe('2016-da');
  expect(to('2012-dən 2012-yə', '2019')).toBe('2019-dan 2019-a');
  expect(to('2012-nin', '2013')).toBe('2013-ün');
  expect(to('2012-ni', '2030')).toBe('2030-u');
  expect(to('2011–2012-ci illər', '2013')).toBe('2011–2013-cü illər');
  expect(changeYear('2013-ün', 'az', '2013', '2026')).toBe('2026-nın');
});

test('Turkish endings too, with a t after a voiceless sound', () => {
  const to = (words: string, year: string) => changeYear(words, 'tr', '2012', year);
  expect(to('2012 itibarıyla', '2013')).toBe('2013 itibarıyla');
  expect(to('2012’de', '2013')).toBe('2013’te');
  expect(to('2012’de', '2014')).toBe('2014’te');
  expect(to('2012’den', '2016')).toBe('2016’dan');
  expect(to("2012'deki", '2015')).toBe("2015'teki");
  expect(to('2012’nin', '2013')).toBe('2013’ün');
  expect(to('2012’ye', '2019')).toBe('2019’a');
  expect(to('2012’yi', '2040')).toBe('2040’ı');
  expect(to('2012’de', '2040')).toBe('2040’ta');
  expect(to('2012’si', '2017')).toBe('2017’si');
  expect(to('2012’yle', '2018')).toBe('2018’le');
  expect(to('2012’nci', '2013')).toBe('2013’üncü');
  expect(changeYear('2013’te', 'tr', '2013', '2026')).toBe('2026’da');
});

test('Georgian endings and English words stay as they are', () => {
  expect(changeYear('2012 წლის; 2012-ში, 2012-დან', 'ka', '2012', '2013')).toBe(
    '2013 წლის; 2013-ში, 2013-დან',
  );
  expect(changeYear('2012’s report of 2012, 2012-style', 'en', '2012', '2013')).toBe(
    '2013’s report of 2013, 2013-style',
  );
});

test('a number that only holds the year, another year and an unknown ending are left', () => {
  expect(changeYear('12012, 2012.5, 2011-ci, 20123', 'az', '2012', '2013')).toBe(
    '12012, 2012.5, 2011-ci, 20123',
  );
  expect(changeYear('2012-xyz', 'az', '2012', '2013')).toBe('2013-xyz');
  expect(changeYear('2012.', 'tr', '2012', '2013')).toBe('2013.');
});
