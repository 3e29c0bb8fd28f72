import { describe, expect, test } from 'vitest';
import { replaceWord } from './replace-word.ts';

test.each([
  ['tr', 'öteki', 'diğer', 'Ötekiler ve öteki iller', 'Diğerler ve diğer iller'],
  ['tr', 'iş kolu', 'faaliyet alanı', 'İş kolu, iş kolunda', 'Faaliyet alanı, faaliyet alanında'],
  [
    'tr',
    'envanter',
    'kütük',
    'Envanterde, envanteri, envanterden, ENVANTERİN, „envanterde“',
    'Kütükte, kütüğü, kütükten, KÜTÜĞÜN, „envanterde“',
  ],
  [
    'tr',
    'kütük',
    'envanter',
    'Kütüğü, kütükten, kütüğündeki',
    'Envanteri, envanterden, envanterindeki',
  ],
  ['tr', 'kağıt', 'kâğıt', 'kağıt, kağıdı, kağıtlı', 'kâğıt, kâğıdı, kâğıtlı'],
  [
    'tr',
    'KOBİ',
    'KOSGEB',
    'KOBİ’ye, KOBİ’nin, KOBİ-üniversite',
    'KOSGEB’e, KOSGEB’in, KOSGEB-üniversite',
  ],
  ['az', 'KOS', 'KOB', 'KOS-lar, KOSGEB və kosmos', 'KOB-lar, KOSGEB və kosmos'],
  [
    'az',
    'reyestr',
    'siyahı',
    'Reyestrdə, reyestrin, reyestrə, reyestrində',
    'Siyahıda, siyahının, siyahıya, siyahısında',
  ],
  ['az', 'dəstək', 'yardım', 'dəstəyi, dəstəkdən', 'yardımı, yardımdan'],
  ['ka', 'დაბეჭდილ', 'გამოქვეყნებულ', 'დაბეჭდილია, „დაბეჭდილი“', 'გამოქვეყნებულია, „დაბეჭდილი“'],
  ['ka', 'სია', 'რეესტრი', 'სიის, სიაში, სიები, სიტყვა', 'რეესტრის, რეესტრში, რეესტრები, სიტყვა'],
  ['en', 'inventory', 'register', 'Inventories and inventory’s', 'Registers and register’s'],
] as const)('in %s “%s” gives way to “%s”, with its endings', (locale, word, by, before, after) => {
  expect(replaceWord(before, word, by, locale)).toEqual({ text: after, left: [] });
});

describe('what a person has to decide stays', () => {
  test('an ending that may be two cases, and one that makes another word', () => {
    const text = 'reyestrdə reyestri reyestrlik';
    expect(replaceWord(text, 'reyestr', 'siyahı', 'az')).toEqual({
      text: 'siyahıda reyestri reyestrlik',
      left: [
        { before: 10, after: 9 },
        { before: 19, after: 18 },
      ],
    });
  });

  test.each(['Kümesi’nde', 'küme de', 'küme mi'])('what follows apart: %s', (text) => {
    expect(replaceWord(text, 'küme', 'grup', 'tr')).toEqual({
      text,
      left: [{ before: 0, after: 0 }],
    });
  });

  test('an ending that an abbreviation joins by a sign', () => {
    expect(replaceWord('KOS-lar', 'KOS', 'müəssisə', 'az').text).toBe('KOS-lar');
  });
});
