import { describe, expect, test } from 'vitest';
import { walkStrategy } from '../../src/domain/strategy/walk-strategy.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { refPath, splitRef } from '../../src/schemas/ref.ts';
import { idsOf } from '../support/addresses.ts';
import { type Page, readPage, siteFiles } from '../support/pages.ts';
import { portal } from '../support/portal.ts';
import { shorten } from '../support/shorten.ts';
import { attribute, type Element, elementsOf, find, textOf } from '../support/tree.ts';

/** Kinds of pages of entries, by the folder of their addresses. */
const kinds = {
  concepts: 'concept',
  practices: 'practice',
  programmes: 'programme',
  strategies: 'strategy',
  organisations: 'organisation',
  paths: 'path',
} as const;
type Folder = keyof typeof kinds;
const folders = Object.keys(kinds) as Folder[];

/** Lists and texts of the knowledge base besides the pages of entries. */
const single = [
  ...folders.map((folder) => `${folder}/`),
  'practices/submit/',
  'survey/',
  'timeline/',
  'glossary/',
  'bibliography/',
  'about/coverage/',
  ...portal.countries.map(({ id }) => `countries/${id}/`),
];

const files = new Set(siteFiles());
const entryPaths = folders.flatMap((folder) => portal[folder].map(({ id }) => `${folder}/${id}/`));
const partPaths = portal.strategies.flatMap(({ id, data }) =>
  data.nodes.map((node) => `strategies/${id}/${node.id}/`),
);
const everyPath = [...single, ...entryPaths, ...partPaths];

const known = new Map<string, Page>();
/** A page by its language and its path within it. */
function pageAt(locale: Locale, path: string): Page {
  const file = `${locale}/${path}index.html`;
  const page = known.get(file) ?? readPage(file);
  known.set(file, page);
  return page;
}
const mainOf = (page: Page) => find(page.document, 'main')[0] as Element;
const classesOf = (element: Element) => (attribute(element, 'class') ?? '').split(' ');
const withClass = (page: Page, name: string) =>
  [...elementsOf(mainOf(page))].filter((element) => classesOf(element).includes(name));
const linksOf = (node: Element) => find(node, 'a').map((link) => attribute(link, 'href') ?? '');

describe.each(locales)('in %s', (locale) => {
  test('every page of the knowledge base is there, and says what it is about', () => {
    const missing = everyPath.filter((path) => !files.has(`${locale}/${path}index.html`));
    expect(shorten(missing)).toEqual([]);
    const wrong = entryPaths.filter((path) => {
      const [folder = '', id] = path.split('/');
      const main = mainOf(pageAt(locale, path));
      return (
        attribute(main, 'data-kind') !== kinds[folder as Folder] ||
        attribute(main, 'data-id') !== id
      );
    });
    expect(shorten(wrong)).toEqual([]);
  });

  test('lists lead to 8 practices, 23 programmes, 30 concepts or more, and every other entry', () => {
    const counts = folders.map((folder) => {
      const links = new Set(linksOf(mainOf(pageAt(locale, `${folder}/`))));
      const led = portal[folder].filter(({ id }) => links.has(`/${locale}/${folder}/${id}/`));
      return [folder, portal[folder].length - led.length, led.length] as const;
    });
    expect(counts.filter(([, left]) => left > 0)).toEqual([]);
    const found = Object.fromEntries(counts.map(([folder, , led]) => [folder, led]));
    expect(found).toMatchObject({ practices: 8, programmes: 23, paths: 3, strategies: 2 });
    expect(found.concepts).toBeGreaterThanOrEqual(30);
  });

  test('each of the 26 and 71 actions has an anchor on the page of its part', () => {
    const actions = portal.strategies.map(({ id, data }) => {
      const steps = [...walkStrategy(data.nodes)].filter(({ node }) => node.kind === 'action');
      const there = steps.filter(({ node, above }) =>
        idsOf(pageAt(locale, `strategies/${id}/${above[0]?.id}/`)).includes(node.id),
      );
      return [id, steps.length, there.length];
    });
    expect(actions).toEqual([
      ['izmir-2013-2018', 26, 26],
      ['ora-action-plan', 71, 71],
    ]);
  });

  test('the glossary has 114 terms, the survey 15 questions, Azerbaijan 12 recommendations', () => {
    const glossary = new Set(idsOf(pageAt(locale, 'glossary/')));
    expect(portal.glossary.filter(({ id }) => glossary.has(id))).toHaveLength(114);
    const survey = new Set(idsOf(pageAt(locale, 'survey/')));
    expect(portal.survey.filter(({ id }) => survey.has(id))).toHaveLength(15);
    const [part] = find(pageAt(locale, 'countries/AZ/').document, 'section', { id: 'recommended' });
    const lists = part ? find(part, 'ol') : [];
    expect(lists.map((list) => find(list, 'li').length)).toEqual([12]);
  });

  test('no page falls back for lack of a translation', () => {
    const fallen = everyPath.filter((path) => withClass(pageAt(locale, path), 'fallback').length);
    expect(shorten(fallen)).toEqual([]);
  });

  test('each number in a text leads to its note, in rising order, and each note is asked for', () => {
    let numbers = 0;
    const wrong = everyPath.flatMap((path) => {
      const page = pageAt(locale, path);
      const asked = withClass(page, 'cite').flatMap((cite) => linksOf(cite));
      numbers += asked.length;
      const first = [...new Set(asked)];
      const notes = idsOf(page).filter((id) => /^note-\d+$/.test(id));
      const expected = first.map((_, index) => `note-${index + 1}`);
      const right =
        first.join() === expected.map((id) => `#${id}`).join() && notes.join() === expected.join();
      return right ? [] : [`${path}: asked ${first.join(' ')}, notes ${notes.join(' ')}`];
    });
    expect(shorten(wrong)).toEqual([]);
    expect(numbers).toBeGreaterThan(600);
  });

  test('a note names its source, and its number is not parted from its word', () => {
    const wrong = everyPath.flatMap((path) => {
      const page = pageAt(locale, path);
      const silent = withClass(page, 'cite')
        .flatMap((cite) => find(cite, 'a'))
        .filter((link) => !attribute(link, 'title') || !/^\d+$/.test(textOf(link)));
      const parted = page.html.match(/\s<sup class="cite/g) ?? [];
      return silent.length + parted.length > 0 ? [path] : [];
    });
    expect(shorten(wrong)).toEqual([]);
  });

  test('a term in prose has its definition, once in a text', () => {
    let terms = 0;
    const wrong = everyPath.flatMap((path) => {
      const page = pageAt(locale, path);
      const tips = find(mainOf(page), 'span', { role: 'tooltip' });
      terms += tips.length;
      const words = tips.map(textOf);
      return words.some((text) => text.length < 10) || new Set(words).size < words.length
        ? [path]
        : [];
    });
    expect(shorten(wrong)).toEqual([]);
    expect(terms).toBeGreaterThan(100);
  });

  test('no page of an entry shows an empty heading or a bare id for a name', () => {
    const wrong = everyPath.flatMap((path) => {
      const main = mainOf(pageAt(locale, path));
      const empty = [...elementsOf(main)].filter(
        (element) => /^(h[1-6]|dt|th|li)$/.test(element.tagName) && textOf(element) === '',
      );
      // The corner of a table may be empty.
      return empty.some(({ tagName }) => tagName !== 'th') ? [path] : [];
    });
    expect(shorten(wrong)).toEqual([]);
  });
});

/** Names of entries: who names whom, as addresses within a language without the slash before them. */
const named = [
  ...portal.concepts.flatMap(({ id, data }) =>
    data.see.map((other) => [`concepts/${id}`, `concepts/${other}`] as const),
  ),
  ...portal.paths.flatMap(({ id, data }) =>
    data.steps.map(({ to }) => [`paths/${id}`, to] as const),
  ),
  ...portal.works.flatMap(({ id, data }) => data.see.map((to) => [`works/${id}`, to] as const)),
  ...portal.practices.flatMap(({ id, data }) => [
    ...data.programmes.map((to) => [`practices/${id}`, `programmes/${to}`] as const),
    ...data.concepts.map((to) => [`practices/${id}`, `concepts/${to}`] as const),
    ...data.organisations.map((to) => [`practices/${id}`, `organisations/${to}`] as const),
    ...data.clusters.map((to) => [`practices/${id}`, `clusters/${to}`] as const),
  ]),
  ...portal.programmes.flatMap(({ id, data }) => [
    ...data.concepts.map((to) => [`programmes/${id}`, `concepts/${to}`] as const),
    ...data.organisations.map((to) => [`programmes/${id}`, `organisations/${to}`] as const),
  ]),
];

test.each(locales)('whoever is named says by whom, in %s', (locale) => {
  const silent = named.flatMap(([from, to]) => {
    const target = refPath(splitRef(to));
    // What is a place on a page of many has no room for it.
    if (target.includes('#')) return [];
    const links = linksOf(mainOf(pageAt(locale, target.slice(1))));
    return links.includes(`/${locale}${refPath(splitRef(from))}`) ? [] : [`${to} ← ${from}`];
  });
  expect(shorten(silent)).toEqual([]);
  expect(named.length).toBeGreaterThan(150);
});

test('a list of which the portal has no entry has no page', () => {
  expect([portal.news.length, portal.events.length]).toEqual([0, 0]);
  expect([...files].filter((file) => /^..\/(news|events)\//.test(file))).toEqual([]);
});
