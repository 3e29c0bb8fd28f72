import { expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { viewBibliography } from './view-bibliography.ts';

const sample = joinSample();
const shipped = joinShipped();
const sourceOf = (id: string, locale: 'en' | 'tr' = 'en') =>
  viewBibliography(shipped, locale).sources.find((source) => source.id === id);
const workOf = (id: string, locale: 'en' | 'tr' = 'en', portal = shipped) =>
  viewBibliography(portal, locale)
    .works?.groups.flatMap(({ works }) => works)
    .find((work) => work.id === id);

test('five documents of the shipped portal, each with its number, lines and language', () => {
  const { sources, page } = viewBibliography(shipped, 'en');
  expect(sources.map(({ document, lines, language }) => [document, lines, language])).toEqual([
    ['document 000', '406', 'Azerbaijani'],
    ['document 001', '1,729', 'Turkish'],
    ['document 002', '234', 'Georgian'],
    ['document 003', '3,456', 'Turkish'],
    ['document 004', '710', 'Turkish'],
  ]);
  expect(page.crumbs.map(({ href }) => href)).toEqual(['/en/about/', undefined]);
  expect(viewBibliography(shipped, 'tr').sources[3]?.lines).toBe('3.456');
});

test('a title as printed says its language, which need not be that of the document', () => {
  expect(sourceOf('doc-001')?.original?.lang).toBe('en');
  expect(sourceOf('doc-003')?.original).toEqual({
    text: 'Kümeler İçin Ortak Rekabet Alanları Stratejisi Raporu',
    lang: 'tr',
  });
  expect(sourceOf('doc-000')?.original).toBeUndefined();
});

test('what is not printed is left open', () => {
  expect([sourceOf('doc-000')?.publisher, sourceOf('doc-000')?.date]).toEqual([
    undefined,
    undefined,
  ]);
  expect([sourceOf('doc-003')?.publisher, sourceOf('doc-003')?.date]).toEqual([
    'T.C. Ekonomi Bakanlığı',
    '2012',
  ]);
  expect(sourceOf('doc-001')?.dateNote?.[0]?.text).toMatch(/^No date is printed/);
});

test('how much rests on a document, by what it is', () => {
  const report = viewBibliography(sample, 'en').sources.find(({ id }) => id === 'sample-report');
  const counts = report?.citedBy;
  expect(counts?.find(({ label }) => label === 'Clusters')).toEqual({
    label: 'Clusters',
    count: '3',
  });
  const works = shipped.works.filter(({ sources }) => sources.some((s) => s.source === 'doc-000'));
  expect(sourceOf('doc-000')?.citedBy.find(({ label }) => label === 'Publications')?.count).toBe(
    String(works.length),
  );
});

test('79 works of the shipped portal by kind', () => {
  for (const locale of locales) {
    const { works } = viewBibliography(shipped, locale);
    expect(works?.number).toBe('79');
    expect(works?.groups.map(({ id, number }) => [id, number])).toEqual([
      ['works-book', '2'],
      ['works-article', '23'],
      ['works-thesis', '1'],
      ['works-report', '17'],
      ['works-study', '5'],
      ['works-plan', '21'],
      ['works-law', '3'],
      ['works-database', '2'],
      ['works-website', '5'],
    ]);
  }
});

test('works of a kind stand by author, or by title where none is named, then by year', () => {
  const articles = viewBibliography(shipped, 'en').works?.groups[1]?.works ?? [];
  const keys = articles.map(({ author, title, year }) => `${author ?? title} ${year}`);
  expect(keys).toEqual(keys.toSorted(new Intl.Collator('en-GB', { numeric: true }).compare));
  expect(articles[0]?.author).toBe('Boja, C.');
  expect(articles.at(-1)?.author).toBe('Tuncel');
});

test('a book names its authors in their own language, and where it is used', () => {
  expect(workOf('treatise-on-drips', 'en', sample)).toMatchObject({
    author: 'Kettle, A. B.; Trivet, C.',
    authorLang: 'en',
    authorHref: undefined,
    year: '2018',
    title: 'A Treatise on Drips',
    publisher: 'Puddle Press',
    supplied: false,
    used: [{ label: 'Theory of the spout' }, { label: 'Teapot and Saucer Cluster' }],
  });
});

test('a body that is the author is named in the language of the page, and linked', () => {
  expect(workOf('towel-act', 'tr', sample)).toMatchObject({
    author: 'Çisenti Bakanlığı',
    authorHref: '/tr/organisations/ministry-of-drizzle/',
    authorLang: undefined,
    lang: 'ka',
    translated: 'Havlu Yasası',
    supplied: true,
  });
});

test('a year that no source prints is said to be missing; “et al.” needs no semicolon', () => {
  const views = viewBibliography(shipped, 'en').works?.groups.flatMap(({ works }) => works) ?? [];
  for (const { id, year } of views) {
    const printed = shipped.workById.get(id)?.year;
    expect(year).toBe(printed ?? 'year not given');
  }
  expect(views.some(({ year }) => year === 'year not given')).toBe(true);
  expect(views.filter(({ author }) => author?.includes('; et al.'))).toEqual([]);
});

test('no stop stands at the end of a title: the list sets one', () => {
  const views = viewBibliography(shipped, 'en').works?.groups.flatMap(({ works }) => works) ?? [];
  expect(views.filter(({ title, publisher }) => /\.$/.test(title + (publisher ?? '')))).toEqual([]);
});

test('a portal without works has no list of them', () => {
  expect(viewBibliography({ ...sample, works: [] }, 'en').works).toBeUndefined();
});

test('readers of drafts are told that some texts are', () => {
  expect(viewBibliography(shipped, 'tr').notices).toHaveLength(1);
  expect(viewBibliography(shipped, 'en').notices).toEqual([]);
});
