import { expect, test } from 'vitest';
import { nameCurrency, nameLanguage } from './display-names.ts';
import { inEachLocale, locales, ownLocales } from './locales.ts';

test('a currency of the region is called as editors call it', () => {
  expect(inEachLocale((locale) => nameCurrency('GEL', locale))).toMatchObject({
    az: 'Gürcüstan larisi',
    tr: 'Gürcistan larisi',
    ka: 'ქართული ლარი',
    en: 'Georgian laris',
  });
});

test('any other one has a name too, in each language', () => {
  expect(nameCurrency('PLN', 'tr')).toBe('Polonya zlotisi');
  for (const locale of locales) expect(nameCurrency('PLN', locale)).not.toBe('PLN');
  expect(nameCurrency('QQQ', 'en')).toBe('QQQ');
});

test.each([
  ['az', 'azərbaycanca'],
  ['tr', 'türkcə'],
  ['ka', 'gürcücə'],
  ['en', 'ingiliscə'],
  ['ru', 'rusca'],
  ['fr', 'fransızca'],
])('in Azerbaijani the name of %s can stand alone: %s', (language, name) => {
  expect(nameLanguage(language, 'az')).toBe(name);
});

test('in Turkish the language is not called by the name of the country', () => {
  expect(nameLanguage('az', 'tr')).toBe('Azerbaycanca');
  expect(nameLanguage('ka', 'tr')).toBe('Gürcüce');
});

test('a code that nobody knows stays as it is', () => {
  expect(nameLanguage('qx', 'az')).toBe('qx');
});

test.each([
  ['es', ['ispanca', 'İspanyolca', 'ესპანური', 'Spanish']],
  ['uk', ['ukraynaca', 'Ukraynaca', 'უკრაინული', 'Ukrainian']],
  ['hy', ['ermənicə', 'Ermenice', 'სომხური', 'Armenian']],
  ['sr-Latn', ['serbcə (latın)', 'Sırpça (Latin)', 'სერბული (ლათინური)', 'Serbian (Latin)']],
  [
    'pt-BR',
    [
      'Braziliya portuqalcası',
      'Brezilya Portekizcesi',
      'ბრაზილიური პორტუგალიური',
      'Brazilian Portuguese',
    ],
  ],
  ['xmf', ['Mingrelian', 'Megrelce', 'Mingrelian', 'Mingrelian']],
])('%s has a name in every language of the engine', (tag, names) => {
  expect(ownLocales.map((locale) => nameLanguage(tag, locale))).toEqual(names);
});
