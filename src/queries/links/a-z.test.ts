import { expect, test } from 'vitest';
import { type Locale, locales } from '../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../testing/joined-portals.ts';
import { listByLetter } from './a-z.ts';

const letters = (locale: Locale) => listByLetter(joinShipped(), locale).map(({ letter }) => letter);

test('letters stand in the order of the language’s own alphabet, digits first', () => {
  expect(letters('az').join(' ')).toBe(
    '0–9 A B C Ç D E Ə F G H X İ K Q L M N O Ö P R S Ş T U Ü V Y Z',
  );
  expect(letters('tr').join(' ')).toBe('0–9 A B C Ç D E F G H I İ K L M N O Ö P R S Ş T U Ü V Y Z');
  expect(letters('ka').slice(0, 8).join(' ')).toBe('0–9 ა ბ გ დ ე ვ ზ');
});

test('each letter has an anchor of its own in ASCII', () => {
  for (const locale of locales) {
    const ids = listByLetter(joinShipped(), locale).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^letter-[a-z0-9-]+$/);
  }
  const tr = listByLetter(joinShipped(), 'tr');
  expect(tr.find(({ letter }) => letter === 'Ç')?.id).toBe('letter-c-2');
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
    'Nümunədə 3 klaster var; birinin yeri bütün ölkədir (Şəkil)',
    'Nümunənin mərhələləri 4 meyarla ayrılır (Şəkil)',
    'Nümunəstan (Ölkə)',
  ]);
});
