import { expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { viewPracticeIndex } from './view-practice-index.ts';

const shipped = joinShipped();
const values = (locale: 'en' | 'tr', facet: string) =>
  viewPracticeIndex(shipped, locale)
    .filters.find(({ name }) => name === facet)
    ?.values.map(({ label, count }) => `${label} ${count}`);

test('eight cases of the shipped portal, each with its country and its page', () => {
  for (const locale of locales) {
    const { heading, practices } = viewPracticeIndex(shipped, locale);
    expect(heading.lead).toContain('8');
    expect(practices).toHaveLength(8);
    expect(practices[0]?.href).toBe(`/${locale}/practices/aus-joint-export/`);
    expect(practices.at(-1)?.href).toBe(`/${locale}/practices/toronto-special-foods/`);
  }
  expect(
    viewPracticeIndex(shipped, 'en').practices.map(({ facts }) => facts.split(' · ')[0]),
  ).toEqual([
    'Australia',
    'Finland',
    'Türkiye',
    'Germany',
    'Türkiye',
    'Türkiye',
    'Romania',
    'Canada',
  ]);
  expect(viewPracticeIndex(shipped, 'tr').practices[3]?.facts).toMatch(/^Almanya · /);
});

test('needs come first among what narrows the list; each case answers one or two', () => {
  const { filters } = viewPracticeIndex(shipped, 'en');
  expect(filters.map(({ name }) => name)).toEqual([
    'use',
    'sector',
    'stage',
    'money',
    'theme',
    'country',
  ]);
  expect(values('en', 'use')).toEqual([
    'Training and advice 1',
    'Marketing and export 4',
    'Innovation 5',
    'Cooperation 2',
    'Infrastructure 2',
    'Finance 1',
  ]);
});

test('each case of the shipped portal begins with its need, its result and whether it would work', () => {
  for (const locale of locales) {
    for (const { brief } of viewPracticeIndex(shipped, locale).practices) {
      expect(brief.map(({ id }) => id)).toEqual(['need', 'result', 'transfer']);
      for (const { text } of brief) expect(text).toMatch(/[.)]$/);
    }
  }
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

test('every value says which cases it leaves out, and each of them keeps its anchor', () => {
  const { alone, practices } = viewPracticeIndex(shipped, 'en');
  const sectors = alone.filter(({ id }) => id.startsWith('sector-'));
  expect(sectors).toHaveLength(11);
  for (const { id, words } of sectors) {
    const sector = id.slice('sector-'.length);
    const own = shipped.practices.filter(({ data }) => data.sectors.includes(sector));
    expect(words).toMatch(new RegExp(`\\(${own.length} cases?\\)\\.$`));
    const listed = practices.filter(({ attributes }) =>
      attributes['data-sector']?.split(' ').includes(sector),
    );
    expect(listed.map(({ href }) => href)).toEqual(own.map((each) => `/en/practices/${each.id}/`));
  }
});

test('behind a theme stands who says so', () => {
  const [first] = viewPracticeIndex(joinSample(), 'en').practices;
  expect(first?.facts).toContain('Competitiveness (stated); Innovation (inferred)');
});

test('the criteria of admission, and where a case is submitted', () => {
  const { criteria, submitHref } = viewPracticeIndex(shipped, 'en');
  expect(criteria).toEqual([
    'Other clusters can apply it',
    'It serves a priority set in national or international strategy documents',
    'It can become part of a cluster’s regular work',
  ]);
  expect(submitHref).toBe('/en/practices/submit/');
});

test('what a case cost is in the words of its source, or left open', () => {
  const { practices } = viewPracticeIndex(shipped, 'en');
  expect(practices.filter(({ money }) => money).map(({ money }) => money)).toEqual([
    '530,000 euros for 26 projects, about 20,400 euros each (calculated by the editors).',
    'The EU’s Seventh Framework Programme; amount not reported.',
  ]);
  expect(values('en', 'money')).toEqual(['Funding stated 2', 'Funding not stated 6']);
});
