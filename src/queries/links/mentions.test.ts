import { describe, expect, test } from 'vitest';
import type { Portal } from '../../portal/portal.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { mentionedIn } from './mentions.ts';

const named = (lists: ReturnType<typeof mentionedIn>) =>
  lists.flatMap(({ kind, links }) => links.map(({ label }) => `${kind}: ${label}`));

test('lists who names a cluster, by collection: lists of ids, lists of names and texts', () => {
  expect(named(mentionedIn(joinSample(), 'clusters/xx-teapots', 'en'))).toEqual([
    'news: The first whistle is heard',
    'practices: Umbrellas made of kites',
    'programmes: Steam grant',
    'strategies: Dry saucer plan',
    'works: A Treatise on Drips',
  ]);
});

test('leaves out what the page names itself', () => {
  const except = ['programmes/steam-grant', 'works/treatise-on-drips'];
  const lists = mentionedIn(joinSample(), 'clusters/xx-teapots', 'en', except);
  expect(lists.map(({ kind }) => kind)).toEqual(['news', 'practices', 'strategies']);
});

test('sorts the links of a collection by their names in the language', () => {
  const works = mentionedIn(joinShipped(), 'concepts/diamond-model', 'tr').at(-1);
  expect(works?.kind).toBe('works');
  expect(works?.links.map(({ href }) => href)).toEqual([
    '/tr/bibliography/#alsac-2010',
    '/tr/bibliography/#porter-1990',
    '/tr/bibliography/#ocal-2011',
    '/tr/bibliography/#tasdemir-2008',
  ]);
});

test('a body is not told on the page of the region where it sits', () => {
  const portal = joinSample();
  const there = (target: string) => named(mentionedIn(portal, target, 'en'));
  const { region } = portal.organisationById.get('teapot-guild') ?? {};
  expect(there(`regions/${region}`)).not.toContain('organisations: Guild of Teapot Makers');
});

test('no entry is listed on its own page', () => {
  const portal = joinShipped();
  for (const { id, data } of portal.concepts) {
    const titles = named(mentionedIn(portal, `concepts/${id}`, 'en'));
    expect(titles).not.toContain(`concepts: ${data.title.en}`);
  }
});

describe('what a text names', () => {
  const sample = joinSample();
  /** The portal with only these texts, by names such as `concept-spout-theory/az`. */
  function withTexts(bodies: Readonly<Record<string, string>>): Portal {
    const [any] = sample.texts.pages.values();
    if (!any) throw new Error('no text');
    const pages = Object.entries(bodies).map(([id, body]) => [id, { ...any, id, body }] as const);
    return { ...sample, texts: { ...sample.texts, pages: new Map(pages) } };
  }
  const hrefs = (portal: Portal, target: string) =>
    mentionedIn(portal, target, 'tr').flatMap(({ links }) => links.map(({ href }) => href));

  test('leads back to the entry that it is about', () => {
    expect(hrefs(sample, 'strategies/dry-saucer-plan')).toEqual([
      '/tr/countries/XX/',
      '/tr/bibliography/#towel-act',
    ]);
    expect(hrefs(withTexts({}), 'strategies/dry-saucer-plan')).toEqual([
      '/tr/bibliography/#towel-act',
    ]);
  });

  test('leads nowhere from a page of its own', () => {
    const portal = withTexts({ 'about/en': 'See [the bay](/regions/XX-13/).' });
    expect(hrefs(portal, 'regions/XX-13')).toEqual([]);
  });

  test('is read in one language: the last one, else the first that there is', () => {
    const [bay, coast] = ['See [it](/regions/XX-13/).', 'See [it](/regions/XX-14/).'];
    const named = (bodies: Readonly<Record<string, string>>) =>
      ['XX-13', 'XX-14'].filter((id) => hrefs(withTexts(bodies), `regions/${id}`).length > 0);
    const text = 'practice-borrowed-umbrellas';
    expect(named({ [`${text}/az`]: bay, [`${text}/en`]: coast })).toEqual(['XX-14']);
    expect(named({ [`${text}/en`]: coast, [`${text}/az`]: bay })).toEqual(['XX-14']);
    expect(named({ [`${text}/az`]: bay, [`${text}/ka`]: coast })).toEqual(['XX-13']);
  });

  test('does not lead from an entry to itself', () => {
    const text = 'Here is [the theory](/concepts/spout-theory/).';
    const portal = withTexts({ 'concept-spout-theory/en': text });
    expect(hrefs(portal, 'concepts/spout-theory')).not.toContain('/tr/concepts/spout-theory/');
    expect(hrefs(portal, 'concepts/spout-theory')).toContain('/tr/concepts/lid-quotient/');
  });
});

test('what nothing names has no lists', () => {
  expect(mentionedIn(joinSample(), 'regions/XX-16', 'az')).toEqual([]);
});
