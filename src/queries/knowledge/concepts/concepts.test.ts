import { expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { viewConceptIndex } from './view-concept-index.ts';
import { viewConcept } from './view-concept.ts';

const sample = joinSample();
const shipped = joinShipped();

test('38 concepts of the shipped portal in eight groups, in every language', () => {
  for (const locale of locales) {
    const { heading, groups } = viewConceptIndex(shipped, locale);
    expect(heading.lead).toContain('38');
    expect(groups.map(({ id, concepts }) => [id, concepts.length])).toEqual([
      ['basics', 4],
      ['types', 5],
      ['stages', 2],
      ['analysis', 8],
      ['indicators', 4],
      ['policy', 4],
      ['management', 8],
      ['selection', 3],
    ]);
  }
});

test('the first group has its name in the language, and each concept its page', () => {
  const names = (locale: 'en' | 'tr') => viewConceptIndex(shipped, locale).groups[0];
  expect(names('en')?.label).toBe('What clusters are');
  expect(names('en')?.concepts.map(({ label }) => label)).toEqual([
    'Agglomeration',
    'What a cluster brings',
    'Industrial district',
    'What is a cluster?',
  ]);
  expect(names('tr')?.concepts[0]?.href).toBe('/tr/concepts/agglomeration/');
  expect(names('tr')?.concepts[0]?.summary).toBe(
    shipped.conceptById.get('agglomeration')?.data.summary.tr,
  );
});

test('a group without a concept is left out', () => {
  expect(viewConceptIndex(sample, 'ka').groups.map(({ id }) => id)).toEqual(['basics', 'analysis']);
});

test('the facts of a concept are links: its terms, its figures, and each source once', () => {
  const facts = viewConcept(shipped, 'diamond-model', 'en').facts;
  expect(facts?.searched).toBe(false);
  expect(facts?.facts.map(({ label, links }) => [label, links.map((link) => link.label)])).toEqual([
    ['Terms', ['diamond model', 'factor conditions', 'demand conditions', 'competitive advantage']],
    ['Figures', ['4 linked conditions make firms competitive, according to Porter']],
    ['Sources', ['paper on İzmir', 'Türkiye report (2012)', 'İzmir strategy']],
  ]);
});

test('a source that is cited more than once is one link', () => {
  const [concept] = shipped.concepts.filter(
    ({ data }) => new Set(data.sources.map(({ source }) => source)).size < data.sources.length,
  );
  const sources = viewConcept(shipped, concept?.id ?? '', 'en').facts?.facts.at(-1)?.links ?? [];
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.length).toBe(new Set(sources.map(({ href }) => href)).size);
  expect(sources.length).toBeLessThan(concept?.data.sources.length ?? 0);
});

test('a list of facts without a link is left out', () => {
  const bare = shipped.concepts.find(({ data }) => data.figures.length === 0);
  const labels = viewConcept(shipped, bare?.id ?? '', 'en').facts?.facts.map(({ label }) => label);
  expect(labels).not.toContain('Figures');
  expect(labels).toContain('Sources');
});

test('concepts follow one another through the groups, not by their ids', () => {
  const { neighbours } = viewConcept(shipped, 'diamond-model', 'en');
  expect(neighbours?.previous?.href).toBe('/en/concepts/stage-criteria/');
  expect(neighbours?.next?.href).toBe('/en/concepts/level-analysis/');
  expect(viewConcept(sample, 'lid-quotient', 'en').neighbours).toEqual({
    previous: { label: 'Theory of the spout', href: '/en/concepts/spout-theory/' },
    next: undefined,
  });
});

test('a concept that it names itself is not told again among those that name it', () => {
  const view = viewConcept(sample, 'lid-quotient', 'en');
  expect(view.related?.[0]?.links.map(({ label }) => label)).toEqual(['Theory of the spout']);
  expect(view.mentioned?.map(({ label, links }) => [label, links.map((l) => l.label)])).toEqual([
    ['Support programmes', ['Steam grant']],
  ]);
});

test('the frame: its group above the title, the way to it, and other names for the search', () => {
  const { page, heading } = viewConcept(sample, 'lid-quotient', 'tr');
  expect(heading).toMatchObject({ kind: 'Analiz', title: 'Kapak katsayısı' });
  expect(page).toMatchObject({
    kind: 'concept',
    path: '/concepts/lid-quotient/',
    drafts: ['az', 'tr'],
  });
  expect(page.crumbs.map(({ href }) => href)).toEqual(['/tr/', '/tr/concepts/', undefined]);
  expect(page.marks?.names).toEqual(['demlik']);
});

test('the text says who wrote and translated it', () => {
  expect(viewConcept(sample, 'lid-quotient', 'en').prose?.credits).toEqual([
    'Text: the editors of the sample.',
    'Translation from Georgian: the editors of the sample.',
    'The translation has been reviewed.',
  ]);
});

test('a concept whose figures count entries by stage shows where they are, others no map', () => {
  const mapOf = (id: string) => viewConcept(shipped, id, 'en').map;
  const inside = shipped.inventory.filter(({ regionGroups }) => regionGroups.includes('brop'));
  expect(mapOf('brop')?.title).toMatch(
    new RegExp(`^In the BROP provinces: ${inside.length} clusters in \\d+ places$`),
  );
  const counted = mapOf('life-cycle')?.stages.map(({ count }) => Number(count)) ?? [];
  const all = shipped.inventory.filter(({ country }) => country === 'TR');
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(all.length);
  expect(mapOf('diamond-model')).toBeUndefined();
});
