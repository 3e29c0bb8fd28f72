import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import type { Fact } from '../page/facts.ts';
import { viewPractice } from './view-practice.ts';

const sample = joinSample();
const shipped = joinShipped();
const umbrellas = (locale: 'en' | 'tr' | 'ka' = 'en') =>
  viewPractice(sample, 'borrowed-umbrellas', locale);
const words = (facts: readonly Fact[] | undefined) =>
  facts?.map(({ label, text, links }) => [
    label,
    text ?? links.map((link) => link.label).join('; '),
  ]);

test('a case begins with its short version, and beside it where, when and for whom', () => {
  const { brief, clusters, facts, source } = umbrellas().opening;
  expect(source?.link.label).toMatch(/^invented report/);
  expect(brief.map(({ label, text }) => [label, text])).toEqual([
    ['Need', 'It rained, there was no wind, and the teapot makers got wet.'],
    ['Result', '1,240 umbrellas, one of them with a hole.'],
    ['What it took', 'Time: three rainy weeks.'],
    ['Would it work elsewhere?', 'Yes, wherever it rains and no kite is in the air.'],
    ['Whom to ask', undefined],
  ]);
  expect(brief.at(-1)?.links?.map(({ label }) => label)).toEqual(['Guild of Teapot Makers']);
  expect(words(facts)).toEqual([
    ['Place', 'Sample Bay'],
    ['Country', 'Sampleland'],
    ['When', 'autumn 2021'],
    ['Suitable for clusters at these stages', 'Initial · Developing'],
    ['Themes', 'Competitiveness (stated) · Innovation (inferred)'],
    ['Sectors', 'Kites; Teaware'],
    ['Not reported', 'People · Money'],
  ]);
  expect(clusters?.items.map(({ label, stage, href }) => [label, stage, href])).toEqual([
    ['Kite Platform', 'not reported', '/en/clusters/xx-kites/'],
    ['Teapot and Saucer Cluster', 'Developing', '/en/clusters/xx-teapots/'],
  ]);
});

test('the other facts of a case stand in the order of the page, each in words or links', () => {
  expect(words(umbrellas().facts.facts)).toEqual([
    ['Evidence and its limits', 'There is one witness, who stood under an umbrella.'],
    ['What it takes elsewhere', 'To any place where there is no wind and it rains.'],
    ['Published here on', '1 February 2024'],
  ]);
});

test('paper leaves out what the text tells again: evidence and transfer', () => {
  const repeated = umbrellas().facts?.facts.filter((fact) => fact.repeated);
  expect(repeated?.map(({ label }) => label)).toEqual([
    'Evidence and its limits',
    'What it takes elsewhere',
  ]);
});

test('results have the numbers of the language; a statement stands as it is', () => {
  expect(umbrellas('tr').results.map(({ label, value, note }) => [label, value, note])).toEqual([
    ['Dikilen şemsiyeler', '1.240', 'Biri delikti.'],
    ['Yağmurun sesi', 'eskisinden yumuşak', undefined],
  ]);
  expect(umbrellas().results.map(({ value, sources }) => [value, sources[0]?.text])).toEqual([
    ['1,240', 'invented report, line 71'],
    ['softer than before', 'invented report, line 72'],
  ]);
});

test('money and shares have their units, as the shipped cases print them', () => {
  const fund = viewPractice(shipped, 'nanobionet-fund', 'en').results.map(({ value }) => value);
  const units = shipped.practiceById.get('nanobionet-fund')?.data.results.map(({ unit }) => unit);
  for (const [index, unit] of (units ?? []).entries()) {
    if (unit === 'eur') expect(fund[index]).toMatch(/ euros$/);
    if (unit === 'percent') expect(fund[index]).toMatch(/%$/);
  }
  expect(units).toContain('eur');
});

test('three criteria stand with their verdicts and reasons', () => {
  expect(umbrellas().criteria).toEqual([
    { label: 'Somebody needed it', verdict: 'met', reason: 'It was raining.' },
    { label: 'It worked', verdict: 'met', reason: 'The teapot makers stayed dry.' },
    {
      label: 'It was repeated elsewhere',
      verdict: 'the source does not say',
      reason: 'It rained nowhere else.',
    },
  ]);
});

test('related entries stand by collection, and those that name the case after them', () => {
  const view = umbrellas();
  expect(view.related?.map(({ label, links }) => [label, links.map((link) => link.href)])).toEqual([
    ['Clusters', ['/en/clusters/xx-kites/', '/en/clusters/xx-teapots/']],
    ['Support programmes', ['/en/programmes/steam-grant/']],
    ['Concepts', ['/en/concepts/spout-theory/']],
    ['Figures', ['/en/figures/gallery-bar/']],
    ['Open questions', ['/en/status/#doubt-number-of-teapots']],
  ]);
  expect(view.mentioned?.map(({ label, links }) => [label, links.length])).toEqual([
    ['Events', 1],
    ['Learning paths', 1],
  ]);
});

test('its frame: the way to it, its marks for the search, its sources and how to correct it', () => {
  const { page, sources } = umbrellas();
  expect(page).toMatchObject({ kind: 'practice', path: '/practices/borrowed-umbrellas/' });
  expect(page.crumbs).toEqual([
    { label: 'Home', href: '/en/' },
    { label: 'Good practice', href: '/en/practices/' },
    { label: 'Umbrellas made of kites' },
  ]);
  expect(page.marks?.facets).toEqual({
    country: ['XX'],
    sector: ['kites', 'teaware'],
    stage: ['initial', 'developing'],
    year: ['2021'],
  });
  expect(sources?.sources.map(({ text }) => text)).toEqual(['Invented report, lines 70–75']);
  expect(sources?.correctHref).toMatch(/^\/en\/correct\/\?page=practices\//);
});

test('a reader of a draft is told so once, among its credits', () => {
  expect(umbrellas().notices).toEqual([]);
  expect(umbrellas('tr').notices).toEqual([]);
  expect(umbrellas('tr').prose?.credits.at(-1)).toBe('Taslak çeviri, henüz gözden geçirilmedi.');
  expect(umbrellas('tr').proseNoticed).toBe(true);
  expect(umbrellas('tr').page.drafts).toEqual(['az', 'tr', 'ka']);
});

test('the cases follow one another by their ids, the first and last without a neighbour', () => {
  const ends = (id: string) => viewPractice(shipped, id, 'en').neighbours;
  const ids = shipped.practices.map(({ id }) => id);
  expect(ids).toHaveLength(8);
  expect(ids).toEqual(ids.toSorted());
  expect(ends('aus-joint-export')?.previous).toBeUndefined();
  expect(ends('aus-joint-export')?.next?.href).toBe('/en/practices/global-clusters-training/');
  expect(ends('toronto-special-foods')?.next).toBeUndefined();
});

test('a case that is not there is a mistake that names it', () => {
  expect(() => viewPractice(sample, 'paper-boats', 'en')).toThrow('practices/paper-boats');
});
