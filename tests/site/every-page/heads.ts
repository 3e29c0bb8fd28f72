import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Locale, localeInfo, locales } from '../../../src/i18n/locales.ts';
import { clusterShortPath } from '../../../src/queries/links/short-path.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { sampleFolder, siteFolder } from '../../support/folders.ts';
import { type Page, readPages } from '../../support/pages.ts';
import { portal, site } from '../../support/portal.ts';
import { shorten } from '../../support/shorten.ts';
import { attribute, find, textOf } from '../../support/tree.ts';

/** What the head of a page says. */
interface Head {
  readonly page: Pick<Page, 'path' | 'file' | 'locale'>;
  readonly lang: string | undefined;
  readonly title: string;
  readonly headings: readonly string[];
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | undefined;
  readonly alternates: ReadonlyMap<string, string>;
  /** Kind and id of what the page is about: `cluster tr-sasad`. */
  readonly about: string;
}

function readHead(page: Page): Head {
  const meta = new Map<string, string[]>();
  for (const element of find(page.document, 'meta')) {
    // White space as in the other words of the page: a thousand may be divided by a narrow space.
    const content = (attribute(element, 'content') ?? '').replace(/\s+/g, ' ');
    // One element may serve search engines and those who share a link.
    for (const kind of ['name', 'property']) {
      const name = attribute(element, kind);
      if (name) meta.set(name, [...(meta.get(name) ?? []), content]);
    }
  }
  // The page in other languages; feeds, of which a head tells too, have a type.
  const alternates = find(page.document, 'link', { rel: 'alternate' }).filter(
    (link) => attribute(link, 'type') === undefined,
  );
  const [html] = find(page.document, 'html');
  const [head] = find(page.document, 'head');
  const [main] = find(page.document, 'main');
  const { path, file, locale } = page;
  return {
    about: main ? `${attribute(main, 'data-kind')} ${attribute(main, 'data-id')}` : '',
    page: { path, file, locale },
    lang: html && attribute(html, 'lang'),
    // The head alone: drawings have titles of their own.
    title: head ? find(head, 'title').map(textOf).join(' | ') : '',
    headings: find(page.document, 'h1').map(textOf),
    meta,
    canonical: find(page.document, 'link', { rel: 'canonical' }).map((link) =>
      attribute(link, 'href'),
    )[0],
    alternates: new Map(
      alternates.map((link) => [attribute(link, 'hreflang') ?? '', attribute(link, 'href') ?? '']),
    ),
  };
}

const all = [...readPages()].map(readHead);
const isFrame = ({ page }: Head) => page.path.endsWith('/embed/');
/** What is sent as an e-mail has no head for the web: `bulletin.test.ts` looks at it. */
const isLetter = ({ page }: Head) => page.path.endsWith('/email.html');
/** The form as one file, to be kept: the page that offers it is the one for the web. */
const isKept = ({ page }: Head) => page.path.endsWith('/survey/form/offline/');
/** The editor is for those who look after the portal: its words come with its script. */
const isEditor = ({ page }: Head) => page.path === '/admin/';
const isSheet = ({ page }: Head) => page.path.endsWith('/sheet/');
/** Frames for other sites and sheets of paper are no pages of their own: they are looked at below. */
const heads = all.filter(
  (head) => ![isFrame, isLetter, isKept, isSheet, isEditor].some((isOther) => isOther(head)),
);
const headAt = new Map(heads.map((head) => [head.page.path, head]));
const inLanguage = heads.filter(({ page }) => page.locale);
const address = (path: string) => new URL(path, site.address).href;
const pathIn = (url: string | undefined) => (url ? new URL(url).pathname : '');

/** Findings of one check over some pages. */
function findings(pages: readonly Head[], check: (head: Head) => string | undefined): string[] {
  return shorten(
    pages.flatMap((head) => {
      const finding = check(head);
      return finding ? [`${head.page.path}: ${finding}`] : [];
    }),
  );
}

test('the site has its pages', () => {
  expect(inLanguage.length).toBeGreaterThan(2400);
});

test('every page has a title, a description and exactly one main heading with words in it', () => {
  const check = ({ title, meta, headings }: Head) => {
    if (!title || title.includes(' | ')) return `title "${title}"`;
    if (meta.get('description')?.length !== 1 || !meta.get('description')?.[0])
      return 'no description';
    return headings.length === 1 && headings[0] ? undefined : `${headings.length} main headings`;
  };
  expect(findings(heads, check)).toEqual([]);
});

test('the title of a page says what its main heading or its preview says', () => {
  const check = ({ title, meta }: Head) =>
    title.startsWith(meta.get('og:title')?.[0] ?? '?')
      ? undefined
      : `"${title}" and "${meta.get('og:title')}"`;
  expect(findings(inLanguage, check)).toEqual([]);
});

test('every page says which language it is in', () => {
  const check = ({ page, lang }: Head) =>
    lang === page.locale || (!page.locale && lang) ? undefined : `lang "${lang}"`;
  expect(findings(heads, check)).toEqual([]);
});

test('every page in a language is its own canonical address', () => {
  const check = ({ page, canonical }: Head) =>
    canonical === address(page.path) ? undefined : `canonical "${canonical}"`;
  expect(findings(inLanguage, check)).toEqual([]);
});

test('every page names itself in the four languages and one address for all others', () => {
  const check = ({ page, alternates }: Head) => {
    if (alternates.size !== locales.length + 1) return `${alternates.size} alternates`;
    const rest = page.path.slice(3);
    const wrong = locales.find((locale) => alternates.get(locale) !== address(`/${locale}${rest}`));
    if (wrong) return `${wrong} is "${alternates.get(wrong)}"`;
    const fallback = pathIn(alternates.get('x-default'));
    return headAt.has(fallback) ? undefined : `x-default "${alternates.get('x-default')}"`;
  };
  expect(findings(inLanguage, check)).toEqual([]);
});

test('pages that name each other as translations all give the same list', () => {
  const listOf = (head: Head) => JSON.stringify([...head.alternates].sort());
  const check = (head: Head) => {
    const other = locales.find((locale) => {
      const target = headAt.get(pathIn(head.alternates.get(locale)));
      return !target || listOf(target) !== listOf(head);
    });
    return other && `the ${other} page gives another list`;
  };
  expect(findings(inLanguage, check)).toEqual([]);
});

test('a short link leads search engines to the cluster in every language', () => {
  const short = heads.filter(({ page }) => page.path.startsWith('/c/'));
  const joined = joinShipped();
  const idAt = new Map(joined.clusters.map(({ id }) => [clusterShortPath(joined, id), id]));
  const check = ({ page, alternates, canonical, about }: Head) => {
    const id = idAt.get(page.path) ?? about.split(' ')[1] ?? '';
    const rest = `/clusters/${id}/`;
    // The number is the lasting one of the two.
    const own = address(clusterShortPath(joined, id));
    const wrong = locales.find((locale) => alternates.get(locale) !== address(`/${locale}${rest}`));
    if (wrong) return `${wrong} is "${alternates.get(wrong)}"`;
    if (alternates.get('x-default') !== own) return 'x-default';
    return canonical === own ? undefined : `canonical "${canonical}"`;
  };
  // Each by its number and by its id.
  expect(short.length).toBe(2 * 366);
  expect(findings(short, check)).toEqual([]);
});

test('previews carry title, text and language of their page', () => {
  const check = ({ page, meta }: Head) => {
    const one = (name: string) => meta.get(name)?.join(' | ') ?? '';
    const locale = page.locale as Locale;
    if (!one('og:title')) return 'no og:title';
    if (one('og:description') !== one('description'))
      return `og:description "${one('og:description')}"`;
    return one('og:locale') === localeInfo[locale].og
      ? undefined
      : `og:locale "${one('og:locale')}"`;
  };
  expect(findings(inLanguage, check)).toEqual([]);
});

/** Kinds of pages that have a card of their own. */
const entryKinds = new Set(
  'cluster region sector country figure practice strategy programme concept'.split(' '),
);

test('the picture of previews exists and is described in the language of the page', () => {
  const check = ({ meta }: Head) => {
    const picture = meta.get('og:image')?.[0] ?? '';
    if (!picture.startsWith(site.address)) return `og:image "${picture}"`;
    if (!existsSync(join(siteFolder, pathIn(picture))))
      return `og:image ${pathIn(picture)} is missing`;
    const alt = meta.get('og:image:alt')?.[0] ?? '';
    if (alt.length < 10 || alt.length > 420) return `og:image:alt "${alt}"`;
    // Frozen reports are older than the text for Twitter.
    if ((meta.get('twitter:image:alt')?.[0] ?? alt) !== alt) return 'twitter:image:alt';
    return undefined;
  };
  expect(findings(inLanguage, check)).toEqual([]);
});

test('each entry has a card of its own', () => {
  // The tests build the shipped portal without cards, which take as long as all of its pages.
  const wrong = [...readPages(sampleFolder)].flatMap(({ path, document }) => {
    const [main] = find(document, 'main');
    const kind = (main && attribute(main, 'data-kind')) ?? '';
    const id = (main && attribute(main, 'data-id')) ?? '';
    if (!entryKinds.has(kind) || id.includes('/') || path.includes('/archive/')) return [];
    const [meta] = find(document, 'meta', { property: 'og:image' });
    const address = meta && attribute(meta, 'content');
    // Frames for other sites have none.
    if (!address) return [];
    const picture = new URL(address).pathname;
    const own = `/cards${path.slice(0, -1)}.png`;
    const isThere = existsSync(join(sampleFolder, own.slice(1)));
    return picture.endsWith(own) && isThere ? [] : [`${path}: ${picture}`];
  });
  expect(shorten(wrong)).toEqual([]);
});

test('pages of clusters, regions, sectors and countries say what they are about', () => {
  const kinds: Readonly<Record<string, string>> = {
    clusters: 'cluster',
    regions: 'region',
    sectors: 'sector',
    countries: 'country',
    figures: 'figure',
  };
  const about = ({ page }: Head) => {
    const [, folder = '', id] = /^\/\w\w\/(\w+)\/([^/]+)\/$/.exec(page.path) ?? [];
    return id && kinds[folder] ? `${kinds[folder]} ${id}` : undefined;
  };
  const pages = inLanguage.filter(about);
  expect(findings(pages, (head) => (head.about === about(head) ? undefined : head.about))).toEqual(
    [],
  );
  expect(pages.length).toBe(
    4 *
      (portal.clusters.length +
        portal.regions.length +
        portal.sectors.length +
        portal.countries.length +
        portal.figures.length),
  );
});

test('the form that is kept as a file names the page of the form, and is not indexed', () => {
  const kept = all.filter(isKept);
  expect(kept.map(({ page }) => page.locale).toSorted()).toEqual(locales.toSorted());
  const check = ({ page, lang, title, headings, meta, canonical, about }: Head) => {
    const own = page.path.replace('offline/', '');
    if (canonical !== address(own)) return `canonical "${canonical}"`;
    if (lang !== page.locale) return `lang "${lang}"`;
    if (about !== headAt.get(own)?.about) return `about "${about}"`;
    if (headings.length !== 1 || headings[0] !== title) return `title "${title}"`;
    return meta.get('robots')?.join() === 'noindex' ? undefined : 'is indexed';
  };
  expect(findings(kept, check)).toEqual([]);
});

test('a frame to embed names the page of its figure, map, comparison or cluster, and search engines pass it over', () => {
  const frames = all.filter(isFrame);
  const check = ({ page, lang, title, headings, meta, canonical, about }: Head) => {
    const own = page.path
      .replace('embed/', '')
      .replace(/map\/all\/$/, 'map/')
      .replace(/map\/compare\/$/, 'compare/')
      .replace(/map\/drawing\/$/, '')
      .replace(/map\/([A-Z]{2})\/$/, 'countries/$1/')
      .replace(/map\/(concepts|practices)-([^/]+)\/$/, '$1/$2/')
      .replace(/map\/([^/]+)\/$/, 'regions/$1/');
    if (canonical !== address(own)) return `canonical "${canonical}"`;
    if (lang !== page.locale) return `lang "${lang}"`;
    if (about.replace('cluster-card', 'cluster') !== headAt.get(own)?.about)
      return `about "${about}"`;
    if (!title || headings.length !== 1 || headings[0] !== title) return `title "${title}"`;
    return meta.get('robots')?.join() === 'noindex' ? undefined : 'is indexed';
  };
  expect(findings(frames, check)).toEqual([]);
  const drawn = portal.figures.filter(({ data }) => data.kind !== 'none');
  const isMap = ({ page }: Head) => /^\/?[a-z]+\/map\//.test(page.path);
  const isTurned = ({ page }: Head) => /\/figures\/[^/]+\/[^/]+\/embed\/$/.test(page.path);
  expect(frames.filter((frame) => !isMap(frame) && !isTurned(frame)).length).toBe(
    4 * (drawn.length + portal.clusters.length),
  );
  expect(frames.filter(isTurned).length).toBeGreaterThan(4 * 50);
  // All entries, the two countries with a list, and regions whose entries have an exact place.
  expect(frames.filter(isMap).length).toBeGreaterThanOrEqual(4 * 3);
});

test('a sheet for paper has a heading, and search engines pass it over', () => {
  const sheets = all.filter(isSheet);
  const check = ({ page, lang, headings, meta, canonical }: Head) => {
    if (canonical !== address(page.path)) return `canonical "${canonical}"`;
    if (lang !== page.locale) return `lang "${lang}"`;
    if (!headings[0]) return 'no heading';
    return meta.get('robots')?.join() === 'noindex' ? undefined : 'is indexed';
  };
  expect(findings(sheets, check)).toEqual([]);
  const { clusters, regions, sectors } = portal;
  expect(sheets.length).toBe(4 * (clusters.length + regions.length + sectors.length));
});
