import { expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../testing/joined-portals.ts';
import { viewPracticeIndex } from './view-practice-index.ts';

const shipped = joinShipped();
const values = (locale: 'en' | 'tr', facet: string) =>
  viewPracticeIndex(shipped, locale)
    .facets.find(({ id }) => id === facet)
    ?.groups.map(({ label, links }) => `${label} ${links.length}`);

test('eight cases of the shipped portal, each with its country and its page', () => {
  for (const locale of locales) {
    const { heading, practices } = viewPracticeIndex(shipped, locale);
    expect(heading.lead).toContain('8');
    expect(practices).toHaveLength(8);
    expect(practices[0]?.href).toBe(`/${locale}/practices/aus-joint-export/`);
    expect(practices.at(-1)?.href).toBe(`/${locale}/practices/toronto-special-foods/`);
  }
  expect(viewPracticeIndex(shipped, 'en').practices.map(({ country }) => country)).toEqual([
    'Australia',
    'Finland',
    'Türkiye',
    'Germany',
    'Türkiye',
    'Türkiye',
    'Romania',
    'Canada',
  ]);
  expect(viewPracticeIndex(shipped, 'tr').practices[3]?.country).toBe('Almanya');
});

test('the facets in their order; only themes need a note', () => {
  const { facets } = viewPracticeIndex(shipped, 'en');
  expect(facets.map(({ id, note }) => [id, note !== undefined])).toEqual([
    ['theme', true],
    ['country', false],
    ['sector', false],
    ['stage', false],
  ]);
});

test('countries stand in the alphabet of the language, each with its cases', () => {
  expect(values('en', 'country')).toEqual([
    'Australia 1',
    'Canada 1',
    'Finland 1',
    'Germany 1',
    'Romania 1',
    'Türkiye 3',
  ]);
  expect(values('tr', 'country')).toEqual([
    'Almanya 1',
    'Avustralya 1',
    'Finlandiya 1',
    'Kanada 1',
    'Romanya 1',
    'Türkiye 3',
  ]);
});

test('themes and stages stand in their own order, with those that no case has', () => {
  expect(values('en', 'theme')).toEqual([
    'Cluster management 1',
    'Competitiveness 2',
    'Innovation 4',
    'Internationalisation 4',
  ]);
  expect(values('en', 'stage')).toEqual(['Idea 0', 'Initial 3', 'Developing 8', 'Mature 6']);
});

test('every case of a sector names it, and none is left out', () => {
  const { facets } = viewPracticeIndex(shipped, 'en');
  const sectors = facets.find(({ id }) => id === 'sector')?.groups ?? [];
  expect(sectors).toHaveLength(11);
  for (const { id, links } of sectors) {
    const own = shipped.practices.filter(({ data }) => data.sectors.includes(id));
    expect(links.map(({ href }) => href)).toEqual(own.map((each) => `/en/practices/${each.id}/`));
  }
});

test('beside a theme stands who says so', () => {
  const { facets } = viewPracticeIndex(joinSample(), 'en');
  const notes = facets[0]?.groups.map(({ id, links }) => [id, links.map(({ note }) => note)]);
  expect(notes).toEqual([
    ['management', []],
    ['competitiveness', ['stated']],
    ['innovation', ['our reading']],
    ['internationalisation', []],
  ]);
});

test('the criteria of admission, and where a case is submitted', () => {
  const { criteria, submitHref } = viewPracticeIndex(shipped, 'en');
  expect(criteria).toEqual([
    'Other clusters can apply it',
    'It serves a priority of national or international strategy documents',
    'It can become part of a cluster’s regular work',
  ]);
  expect(submitHref).toBe('/en/practices/submit/');
});
