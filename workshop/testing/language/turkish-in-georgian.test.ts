import { expect, test } from 'vitest';
import { shippedPortal } from '../shipped-portal.ts';
import { establishedNames, writeInGeorgian } from './turkish-in-georgian.ts';

const { regions, clusters, organisations } = shippedPortal;

/** Districts and other places in names of clusters and bodies, in addition to the provinces. */
const places = [
  ...['Avcılar', 'Bağcılar', 'Bahçelievler', 'Bandırma', 'Bayrampaşa', 'Beypazarı', 'Bodrum'],
  ...[
    'Büyükçekmece',
    'Çankaya',
    'Çine',
    'Çubuk',
    'Çukurova',
    'Dicle',
    'Eğirdir',
    'Esenler',
    'Eyüp',
  ],
  ...['Fırat', 'Gaziosmanpaşa', 'Gebze', 'Gerede', 'Güngören', 'İscehisar', 'İvedik', 'Kandıra'],
  ...['Karacadağ', 'Kartal', 'Kazan', 'Kızılcahamam', 'Küçükçekmece', 'Kuşadası', 'Malazgirt'],
  ...['Merzifon', 'Nallıhan', 'Polatlı', 'Serhat', 'Serinhisar', 'Şereflikoçhisar', 'Tuzla'],
  ...['Uludağ', 'Ümraniye', 'Yalvaç', 'Yatağan', 'Yeşilyuva', 'Zeytinburnu'],
];
const provinces = regions.filter(({ data }) => data.country === 'TR' && data.level === 'province');

test('the provinces of Türkiye are written by one rule, but for names that Georgian has had for long', () => {
  const other = provinces.filter(({ data }) => data.name.ka !== writeInGeorgian(data.name.tr));
  expect(other.map(({ data }) => `${data.name.tr}: ${data.name.ka}`)).toEqual([]);
  expect(provinces.length).toBe(81);
});

test('and so are places within the names of clusters and bodies', () => {
  const known = [
    ...provinces.map(({ data }) => data.name.tr),
    ...places,
    ...Object.keys(establishedNames),
  ];
  let seen = 0;
  const faults = [...clusters, ...organisations].flatMap(({ id, data: { name } }) => {
    const original = 'original' in name && name.language === 'tr' ? name.original : undefined;
    const turkish = original ?? name.tr;
    const georgian = name.ka;
    if (!turkish || !georgian) return [];
    const words = new Set(turkish.match(/[\p{L}]+/gu));
    return known
      .filter((place) => {
        if (!words.has(place)) return false;
        seen += 1;
        // Endings follow the stem, and may replace a last vowel.
        return !georgian.includes(writeInGeorgian(place).replace(/[აეიოუ]$/, ''));
      })
      .map((place) => `${id}: ${place} is not in ${georgian}`);
  });
  expect(faults).toEqual([]);
  expect(seen).toBeGreaterThan(300);
});
