import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { sayBeyond } from './say-beyond.ts';

const shipped = joinShipped();

test('a district without an outline is said to be missing from maps of its country, in each language', () => {
  expect(locales.map((locale) => sayBeyond(shipped, ['AZ'], locale))).toEqual([
    ['Xəritə məlumatlarında sərhədi olmadığı üçün bu xəritədə göstərilmir: Ağdərə rayonu.'],
    ['Harita verilerinde sınırı olmadığı için bu haritada gösterilmiyor: Ağdere Rayonu.'],
    ['რუკის მონაცემებში საზღვარი არ აქვს და ამიტომ ამ რუკაზე არ ჩანს: აღდერეს რაიონი.'],
    ['Not on this map, as the map data have no outline for it: Aghdara District.'],
  ]);
  expect(sayBeyond(shipped, ['TR', 'GE'], 'az')).toEqual([]);
  expect(sayBeyond(joinSample(), ['XX'], 'en')).toEqual([]);
});
