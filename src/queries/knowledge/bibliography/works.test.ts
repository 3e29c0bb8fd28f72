import { expect, test } from 'vitest';
import type { Portal } from '../../../portal/portal.ts';
import type { Work } from '../../../schemas/work.ts';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../../workshop/testing/vary-sample.ts';
import { viewBibliography } from './view-bibliography.ts';
import { listWorks, viewWork } from './works.ts';

const sample = joinSample();
const workOf = (portal: Portal, id: string) => {
  const work = portal.workById.get(id);
  if (!work) throw new Error(`expected the work ${id} in the sample`);
  return work;
};
const treatise = workOf(sample, 'treatise-on-drips');
const act = workOf(sample, 'towel-act');
const view = (change: Partial<Work>, work = treatise) =>
  viewWork(sample, { ...work, ...change }, 'en');

test('the frame of the bibliography: it stands below the page about the portal', () => {
  const { page, sources } = viewBibliography(sample, 'ka');
  expect(page).toMatchObject({
    kind: 'bibliography',
    title: 'წყაროები',
    path: '/bibliography/',
    crumbs: [{ label: 'შესახებ', href: '/ka/about/' }, { label: 'წყაროები' }],
    drafts: [],
  });
  expect(sources.find(({ id }) => id === 'sample-report')).toMatchObject({
    short: 'გამოგონილი ანგარიში',
    title: 'გამოგონილი ანგარიში ნიმუშის ყურის კლასტერების შესახებ',
    original: undefined,
    lang: 'en',
    language: 'ინგლისური',
    publisher: undefined,
    date: '2024',
    lines: '120',
    limits: [{ text: 'არაფერს ამტკიცებს.' }],
    rights: [{ text: 'არ არსებობს და უფლებებიც არ აქვს.' }],
  });
});

test('one draft among the works makes the page one of drafts', () => {
  const drafted = { ...sample, works: [{ ...act, drafts: ['tr' as const] }, treatise] };
  expect(viewBibliography(drafted, 'tr').page.drafts).toEqual(['tr']);
  expect(viewBibliography(drafted, 'tr').notices).toHaveLength(1);
});

test('only kinds of which there is a work are listed', () => {
  expect(
    listWorks(sample, 'az').map(({ kind, works }) => [kind, works.map(({ id }) => id)]),
  ).toEqual([
    ['book', ['treatise-on-drips']],
    ['law', ['towel-act']],
  ]);
});

test('a work says what its title means, where that is another, and where the sources name it', () => {
  expect(viewWork(sample, treatise, 'tr')).toMatchObject({
    translated: 'Damlalar Üzerine İnceleme',
    container: undefined,
    publisher: 'Puddle Press',
    about: 'Her damlanın bir adı olduğunu söyler.',
    sources: [{ text: 'uydurma rapor, satır 23', href: '/tr/bibliography/#sample-report' }],
  });
  expect(view({}).translated).toBeUndefined();
});

test('the list sets the stop after each part of a reference, so that none is printed twice', () => {
  expect(
    view({ title: 'A. Treatise on Drips.', container: 'J. Dripology.', publisher: 'Puddle Co.' }),
  ).toMatchObject({
    title: 'A. Treatise on Drips',
    container: 'J. Dripology',
    publisher: 'Puddle Co',
  });
});

test('further authors follow the last one without a semicolon, in the words of the language', () => {
  expect(view({ authors: ['Kettle, A. B.', 'Trivet, C.', 'et al.'] }).author).toBe(
    'Kettle, A. B.; Trivet, C. et al.',
  );
  const turkish = viewWork(sample, { ...treatise, authors: ['Kettle', 'et al.'] }, 'tr');
  expect(turkish).toMatchObject({ author: 'Kettle vd.', authorLang: undefined });
  expect(view({ authors: ['Kettle, A. B.', 'et al. Society'] }).author).toBe(
    'Kettle, A. B.; et al. Society',
  );
});

test('a work is used by the pages that it names, then by those that name it', () => {
  const used = (work: Work) => viewWork(sample, work, 'en').used.map(({ href }) => href);
  expect(used(treatise)).toEqual(['/en/concepts/spout-theory/', '/en/clusters/xx-teapots/']);
  // The text on the country links to the law.
  expect(used(act)).toEqual(['/en/strategies/dry-saucer-plan/', '/en/countries/XX/']);
});

test('a body that keeps a work without being its author is named first', () => {
  const guild = '/en/organisations/teapot-guild/';
  const first = (change: Partial<Work>) =>
    view({ organisation: 'teapot-guild', see: [], ...change }).used.map(({ href }) => href);
  expect(first({})).toEqual([guild]);
  expect(first({ authors: [] })).toEqual([guild]);
  expect(first({ authors: [], body: act.body })).toEqual([]);
  expect(first({ body: act.body })).toEqual([guild]);
});

test('authors are named as published, and lead nowhere; a body leads to its page', () => {
  expect(view({ organisation: 'teapot-guild' })).toMatchObject({
    author: 'Kettle, A. B.; Trivet, C.',
    authorHref: undefined,
    authorLang: 'en',
  });
  expect(viewWork(sample, act, 'en')).toMatchObject({
    author: 'Ministry of Drizzle',
    authorHref: '/en/organisations/ministry-of-drizzle/',
    authorLang: undefined,
  });
  expect(view({ authors: [] })).toMatchObject({ author: undefined, authorHref: undefined });
});

test('works of one author stand by year, those of one year by title', () => {
  const named = (id: string, title: string, year?: string): Work => ({
    ...treatise,
    id,
    title,
    year,
    see: [],
  });
  const portal = varySample(() => ({
    works: [
      named('b', 'On Saucers', '2019'),
      named('c', 'On Lids', '2019'),
      named('d', 'On Spouts', '2011'),
      { ...named('e', 'Kettles'), authors: [] },
    ].map((data) => ({ id: data.id, data })),
  }));
  expect(listWorks(portal, 'en')[0]?.works.map(({ title }) => title)).toEqual([
    'On Spouts',
    'On Lids',
    'On Saucers',
    'Kettles',
  ]);
});
