import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { remember } from '../../../workshop/testing/remember.ts';
import { listByLetter } from './a-z.ts';

const shelvesOf = remember((locale: Locale) => listByLetter(joinShipped(), locale));
const letters = (locale: Locale) => shelvesOf(locale).map(({ letter }) => letter);

test('letters stand in the order of the language’s own alphabet, digits first', () => {
  expect(letters('az').join(' ')).toBe(
    '0–9 A B C Ç D E Ə F G H X İ K Q L M N O Ö P R S Ş T U Ü V Y Z',
  );
  expect(letters('tr').join(' ')).toBe('0–9 A B C Ç D E F G H I İ K L M N O Ö P R S Ş T U Ü V Y Z');
  expect(letters('ka').slice(0, 8).join(' ')).toBe('0–9 ა ბ გ დ ე ვ ზ');
});

test('each letter has an anchor of its own in ASCII', () => {
  for (const locale of locales) {
    const ids = shelvesOf(locale).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^letter-[a-z0-9-]+$/);
  }
  expect(shelvesOf('tr').find(({ letter }) => letter === 'Ç')?.id).toBe('letter-c-2');
});

test('every entry with a page under its own name stands in it once', () => {
  const portal = joinSample();
  const lists = [
    ...[portal.clusters, portal.figures, portal.concepts, portal.practices, portal.programmes],
    ...[portal.strategies, portal.countries, portal.regions, portal.organisations, portal.sectors],
    ...[portal.paths, portal.news, portal.events, portal.terms],
  ];
  const entries = lists.reduce((sum, list) => sum + list.length, 0);
  const hrefs = listByLetter(portal, 'ka').flatMap(({ links }) => links.map(({ href }) => href));
  expect(hrefs).toHaveLength(entries);
  expect(new Set(hrefs).size).toBe(entries);
});

test('names begin with their first letter, whatever sign stands before it, and say what they are', () => {
  const letters = listByLetter(joinSample(), 'az');
  const links = letters.find(({ letter }) => letter === 'N')?.links ?? [];
  expect(links.map(({ label, kind }) => `${label} (${kind})`)).toEqual([
    'Narın Yağış Nazirliyi (Təşkilat)',
    'Nümunə körfəzi (Region)',
    'Nümunə körfəzi İnkişaf Agentliyi (Təşkilat)',
    'Nümunədə 3 klaster var; birinin yeri bütün ölkədir (Qrafik)',
    'Nümunənin mərhələləri 19 meyarla ayrılır (Qrafik)',
    'Nümunəstan (Ölkə)',
  ]);
});

describe('the index of a few entries', () => {
  const sample = joinSample();
  // Titles of figures hold numbers, which take long to compute.
  const few = (...kinds: ('clusters' | 'regions' | 'sectors')[]): Portal => ({
    ...sample,
    figures: [],
    concepts: [],
    practices: [],
    programmes: [],
    strategies: [],
    countries: [],
    organisations: [],
    paths: [],
    news: [],
    events: [],
    terms: [],
    clusters: kinds.includes('clusters') ? sample.clusters : [],
    regions: kinds.includes('regions') ? sample.regions : [],
    sectors: kinds.includes('sectors') ? sample.sectors : [],
  });
  const lines = (portal: Portal, locale: Locale) =>
    listByLetter(portal, locale).map(
      ({ id, letter, links }) =>
        `${id} ${letter}: ${links.map(({ label, kind }) => `${label} (${kind})`).join(', ')}`,
    );

  test('is in the alphabet of the language, each letter with an anchor of its own', () => {
    expect(lines(few('clusters', 'regions'), 'az')).toEqual([
      'letter-b B: Butulkada bulud klasteri (Klaster)',
      'letter-c Ç: Çaydan vadisi (Region)',
      'letter-d D: Dəmlik və nəlbəki klasteri (Klaster), Düymə sahili (Region)',
      'letter-e Ə: Əks-səda dağları (Region)',
      'letter-k K: Küləkli düzənlik (Region)',
      'letter-q Q: Qanqal təpələri (Region), Qırıntı adaları (Region)',
      'letter-n N: Nümunə körfəzi (Region)',
      'letter-u Ü: Üskük şəhəri (Region)',
      'letter-p ფ: ფრანების პლატფორმა (Klaster)',
    ]);
  });

  test('says what a region is by its level, and what language a name is in', () => {
    const [bay, ...others] = few('regions').regions;
    if (!bay) throw new Error('no region');
    const regions = [{ ...bay, level: 'province' as const }, ...others];
    const regionById = new Map(regions.map((region) => [region.id, region]));
    const links = listByLetter({ ...few('clusters'), regions, regionById }, 'tr').flatMap(
      (shelf) => shelf.links,
    );
    expect(links.find(({ href }) => href === '/tr/regions/XX-01/')?.kind).toBe('İl');
    expect(links.find(({ lang }) => lang === 'ka')).toEqual({
      label: 'ფრანების პლატფორმა',
      href: '/tr/clusters/xx-kites/',
      lang: 'ka',
      kind: 'Küme',
    });
  });

  test('gives letters that fold alike anchors one after the other, and digits one place', () => {
    const [one] = sample.sectors;
    if (!one) throw new Error('no sector');
    const names = ['“Uşaq” işi', 'Ülgüc', '3D çap', '– Umay', '1-ci sort', 'Üzüm'];
    const sectors = names.map((az, at) => ({
      ...one,
      id: `s${at}`,
      label: { ...one.label, az },
    }));
    const sectorById = new Map(sectors.map((sector) => [sector.id, sector]));
    expect(lines({ ...few(), sectors, sectorById }, 'az')).toEqual([
      'letter-0-9 0–9: 1-ci sort (Sektor), 3D çap (Sektor)',
      'letter-u U: – Umay (Sektor), “Uşaq” işi (Sektor)',
      'letter-u-2 Ü: Ülgüc (Sektor), Üzüm (Sektor)',
    ]);
  });
});
