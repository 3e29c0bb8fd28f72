import { expect, test } from 'vitest';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { viewNeighbours, viewSources } from './entry-view.ts';
import { viewFacts } from './facts.ts';
import { mentionLists } from './link-lists.ts';
import { viewListTop } from './list-view.ts';

const sample = joinSample();

test('the top of a list: its title, its lead and its address', () => {
  expect(viewListTop('tr', 'strategies', 'Bütün planlar.')).toEqual({
    page: {
      locale: 'tr',
      kind: 'strategies',
      title: 'Stratejiler',
      description: 'Bütün planlar.',
      path: '/strategies/',
      crumbs: [{ label: 'Ana sayfa', href: '/tr/' }, { label: 'Stratejiler' }],
    },
    heading: { title: 'Stratejiler', lead: 'Bütün planlar.', leadInSearch: 'text' },
    notices: [],
  });
});

test('a list of which some entries are drafts says so to readers of that language only', () => {
  const drafts = ['az' as const];
  expect(viewListTop('az', 'strategies', 'Planlar.', { drafts }).notices).toEqual([
    { text: 'Bu mətnlərin bir qisminin tərcüməsi yoxlanmayıb.', state: 'draft' },
  ]);
  expect(viewListTop('en', 'strategies', 'Plans.', { drafts }).notices).toEqual([]);
});

test('words beside a link of another name are those of the source', () => {
  const guild = { label: 'A guild', href: '/en/organisations/guild/' };
  const school = { label: 'A school', href: '/en/organisations/school/' };
  const [fact] = viewFacts([{ label: 'Who', text: 'A school', links: [guild, school] }], 'en');
  expect(fact?.text).toBe('A school');
});

test('the sources of a page, and a letter that says which page is wrong', () => {
  const page = { locale: 'en', title: 'Lid', path: '/lid/', kind: 'lid' } as const;
  const passage = { source: 'sample-report', lines: '12-13' };
  const sources = [passage, { ...passage }];
  expect(viewSources(sample, sources, { ...page, description: '', crumbs: [] })).toEqual({
    sources: [{ text: 'Invented report, lines 12–13', href: '/en/bibliography/#sample-report' }],
    correctHref: '/en/correct/?page=lid/',
    credits: [],
  });
});

test('the first and the last entry of a list have a neighbour on one side only', () => {
  const order = ['spout-theory', 'lid-quotient'];
  const lid = { label: 'Lid quotient', href: '/en/concepts/lid-quotient/' };
  const spout = { label: 'Theory of the spout', href: '/en/concepts/spout-theory/' };
  expect(viewNeighbours(sample, 'concepts', order, 'spout-theory', 'en')).toEqual({
    previous: undefined,
    next: lid,
  });
  expect(viewNeighbours(sample, 'concepts', order, 'lid-quotient', 'en')).toEqual({
    previous: spout,
    next: undefined,
  });
});

test('what names an entry stands by collection, but for what the page names itself', () => {
  const named = (except?: readonly string[]) =>
    mentionLists(sample, 'programmes/steam-grant', 'en', except).map(({ label, links }) => [
      label,
      links.map((link) => link.label),
    ]);
  expect(named()).toEqual([
    ['News', ['The first whistle is heard']],
    ['Learning paths', ['From the drip to the saucer']],
    ['Good practice', ['Umbrellas made of kites']],
  ]);
  expect(named(['news/first-whistle', 'paths/from-drip-to-saucer'])).toEqual([
    ['Good practice', ['Umbrellas made of kites']],
  ]);
});
