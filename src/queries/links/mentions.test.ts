import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../testing/joined-portals.ts';
import { mentionedIn } from './mentions.ts';

const named = (lists: ReturnType<typeof mentionedIn>) =>
  lists.flatMap(({ kind, links }) => links.map(({ label }) => `${kind}: ${label}`));

test('lists who names a cluster, by collection: lists of ids, lists of names and texts', () => {
  expect(named(mentionedIn(joinSample(), 'clusters/xx-teapots', 'en'))).toEqual([
    'news: The first whistle is heard',
    'organisations: Guild of Teapot Makers',
    'practices: Umbrellas made of kites',
    'programmes: Steam grant',
    'strategies: Dry saucer plan',
    'works: A Treatise on Drips',
  ]);
});

test('leaves out what the page names itself', () => {
  const except = ['programmes/steam-grant', 'works/treatise-on-drips'];
  const lists = mentionedIn(joinSample(), 'clusters/xx-teapots', 'en', except);
  expect(lists.map(({ kind }) => kind)).toEqual([
    'news',
    'organisations',
    'practices',
    'strategies',
  ]);
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

test('a body is told on the pages of its clusters, not on that of the region where it sits', () => {
  const portal = joinSample();
  const [body] = portal.organisations.filter(
    ({ region, clusters }) => region && clusters.length > 0,
  );
  expect(body?.id).toBe('teapot-guild');
  const there = (target: string) => named(mentionedIn(portal, target, 'en'));
  expect(there('clusters/xx-teapots')).toContain('organisations: Guild of Teapot Makers');
  expect(there(`regions/${body?.region}`)).not.toContain('organisations: Guild of Teapot Makers');
});

test('no entry is listed on its own page', () => {
  const portal = joinShipped();
  for (const { id, data } of portal.concepts) {
    const titles = named(mentionedIn(portal, `concepts/${id}`, 'en'));
    expect(titles).not.toContain(`concepts: ${data.title.en}`);
  }
});
