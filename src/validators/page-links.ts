import { locales } from '../i18n/locales.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import { mayExist, type PageEntry, type Portal, splitTextId, textsOf } from '../loaders/portal.ts';
import { type Problem, problemIn, quote } from '../loaders/problem.ts';
import { shortKinds } from '../schemas/codes.ts';
import { offSectionOf } from '../schemas/off-sections.ts';
import { isOwnPage } from '../schemas/page.ts';
import { anchorExists, codesIn, emptyLists, textOfPath } from './page-addresses.ts';
import { reportEditions } from './report-texts.ts';
import { problemAt, type Validator } from './validator.ts';

/** Pages and files of every portal, as paths within a language; lists are present if they have entries. */
const fixedPaths = [
  '/',
  '/a-z/',
  '/about/',
  '/analyses/',
  '/bibliography/',
  '/bulletin/',
  '/clusters/',
  '/clusters/by/country/',
  '/clusters/by/kind/',
  '/clusters/by/stage/',
  '/concepts/',
  '/countries/',
  '/data/',
  '/data/clusters.csv',
  '/data/clusters.xlsx',
  '/data/published/',
  '/events/',
  '/figures/',
  '/glossary/',
  '/map/',
  '/news/',
  '/offline/',
  '/organisations/',
  '/paths/',
  '/practices/',
  '/practices/submit/',
  '/privacy/',
  '/programmes/',
  '/reports/',
  '/regions/',
  '/search/',
  '/sectors/',
  '/status/',
  '/strategies/',
  '/survey/',
  '/timeline/',
];

/** Collections whose entries have a page each. */
const withPages = [
  'analyses',
  'clusters',
  'regions',
  'sectors',
  'countries',
  'figures',
  'concepts',
  'practices',
  'programmes',
  'strategies',
  'organisations',
  'paths',
  'news',
  'events',
] as const;

/** Page of a text without an entry, not part of every portal. */
function prosePath(page: string): string | undefined {
  return page === 'coverage' ? '/about/coverage/' : isOwnPage(page) ? `/${page}/` : undefined;
}

/** Pages of existing reports: that of the current edition, and frozen ones. */
function reportPaths(portal: Portal): string[] {
  const shown = new Set(reportEditions(portal));
  const frozen = new Set(portal.archive.map(({ id }) => id));
  return portal.editions.flatMap(({ id, data: { report } }) => {
    if (!report || !shown.has(id)) return [];
    const parts = ['', ...report.chapters.map((chapter) => `${chapter.id}/`), 'all/', 'catalogue/'];
    const pages = parts.map((part) => `/reports/${id}/${part}`);
    return frozen.has(id) ? [...pages, `/archive/${id}/`] : pages;
  });
}

/** Addresses that prose may link to, as paths within a language. */
export function knownPaths(portal: Portal): Set<string> {
  const paths = new Set(fixedPaths).difference(emptyLists(portal));
  for (const name of withPages) {
    for (const { id } of portal[name]) paths.add(`/${name}/${id}/`);
  }
  for (const { id } of portal.bulletins) {
    paths.add(`/bulletin/${id}/`).add(`/bulletin/${id}/email.html`);
  }
  for (const { id, data } of portal.strategies) {
    paths.add(`/strategies/${id}/table/`);
    for (const part of data.nodes) paths.add(`/strategies/${id}/${part.id}/`);
  }
  for (const path of reportPaths(portal)) paths.add(path);
  for (const { id } of portal.pages) {
    const path = prosePath(splitTextId(id)[0]);
    if (path) paths.add(path);
  }
  return paths;
}

/** Number of pages of the site: each path in each language, short links, / and the 404. */
export function countSitePages(portal: Portal): number {
  const drawn = portal.figures.filter(({ data }) => data.kind !== 'none').length;
  // A drawn figure has a second page for embedding.
  const off = portal.site[0]?.data.off ?? [];
  const own = [...knownPaths(portal)].filter(
    (path) => path.endsWith('/') && !offSectionOf(off, path),
  );
  const pages = own.length + (off.includes('figures') ? 0 : drawn);
  const languages = portal.site[0]?.data.languages.length ?? 0;
  const codes = shortKinds
    .filter((kind) => !off.includes(kind))
    .reduce((sum, kind) => sum + codesIn(portal)[kind].length, 0);
  return pages * languages + portal.clusters.length + codes + 2;
}

/** Whether the path may be that of a broken entry. */
function mayLead(portal: Portal, path: string): boolean {
  const page = textOfPath(path);
  if (page && prosePath(page) === path) {
    return locales.some((locale) => mayExist(portal, 'pages', `${page}/${locale}`));
  }
  const [, folder, id = ''] = path.split('/');
  // The only folder not named after its collection.
  const name =
    folder === 'bulletin' ? 'bulletins' : withPages.find((collection) => collection === folder);
  return name !== undefined && mayExist(portal, name, id);
}

/** Fault of a link; undefined if valid. */
export function judgeLink(
  url: string,
  portal: Portal,
  paths: ReadonlySet<string>,
  { sections, sectionsKnown }: Pick<PageEntry, 'sections' | 'sectionsKnown'>,
): Phrase | undefined {
  if (/^mailto:/i.test(url)) {
    return /^mailto:[^\s@]+@[^\s@]+$/i.test(url) ? undefined : phrase('check.word.mailAddress');
  }
  if (/^https?:\/\//i.test(url)) {
    return URL.canParse(url) ? undefined : phrase('check.word.webAddress');
  }
  if (url.startsWith('#')) {
    return !sectionsKnown || sections.some(({ id }) => id === url.slice(1))
      ? undefined
      : phrase('check.word.sectionOfPage');
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return phrase('check.word.safeAddress');
  if (url.startsWith('//') || url.includes('\\') || /(^|\/)\.\.?(\/|$)/.test(url)) {
    return phrase('check.word.pathInSite');
  }
  if (!url.startsWith('/')) return phrase('check.word.pathWithSlash');
  const path = url.replace(/[?#].*$/, '');
  if (!paths.has(path)) {
    return mayLead(portal, path) ? undefined : phrase('check.word.pagePath');
  }
  const anchor = /#(.*)$/.exec(url)?.[1];
  return anchor === undefined || anchorExists(portal, path, anchor)
    ? undefined
    : phrase('check.word.partOfPath', { path });
}

/** Hint for a broken link: without its language, or the page probably meant. */
export function hintForLink(url: string, paths: ReadonlySet<string>): Phrase {
  const [, path = url] = /^\/[a-z]{2,3}(\/.*)$/.exec(url) ?? [];
  if (path !== url && paths.has(path.replace(/[?#].*$/, ''))) {
    return phrase('check.mend.linkLanguage', { path });
  }
  const correct = phrase('check.mend.correctLink');
  return url.includes('..') ? correct : hintForName(url, paths, correct);
}

/** Fault of a link to a page the portal omits: a part switched off, or an empty list. */
function judgeAbsent(
  url: string,
  portal: Portal,
  empty: ReadonlySet<string>,
): { readonly message: Phrase; readonly hint: Phrase } | undefined {
  const path = url.replace(/[?#].*$/, '');
  const section = offSectionOf(portal.site[0]?.data.off ?? [], path);
  if (section) {
    const message = phrase('check.warn.linkToOff', { section });
    return { message, hint: phrase('check.mend.linkToOff') };
  }
  if (!empty.has(path)) return undefined;
  const message = phrase('check.link.emptyList', { path });
  return { message, hint: phrase('check.mend.linkToEmpty') };
}

/**
 * Require links in prose to lead to a page of the site or a safe address, never outside the site's folder.
 */
export const checkPageLinks: Validator = (portal) => {
  const paths = knownPaths(portal);
  const empty = emptyLists(portal);
  return textsOf(portal).flatMap((page) =>
    page.links.flatMap(({ url, line, column }): Problem[] => {
      const absent = judgeAbsent(url, portal, empty);
      if (absent) {
        const { message, hint } = absent;
        return [problemIn(page.file, { line, column }, 'link', message, hint)];
      }
      const expected = judgeLink(url, portal, paths, page);
      if (!expected) return [];
      const message = phrase('check.expectedFound', { expected, found: quote(url) });
      return [problemIn(page.file, { line, column }, 'link', message, hintForLink(url, paths))];
    }),
  );
};

/** Fault of an address in a field, which no text has anchors for; undefined if valid. */
export function judgeAddress(
  to: string,
  portal: Portal,
  paths: ReadonlySet<string>,
  empty: ReadonlySet<string>,
): { readonly message: Phrase; readonly hint: Phrase } | undefined {
  const absent = judgeAbsent(to, portal, empty);
  if (absent) return absent;
  const expected = judgeLink(to, portal, paths, { sections: [], sectionsKnown: true });
  if (!expected) return undefined;
  const message = phrase('check.expectedFound', { expected, found: quote(to) });
  return { message, hint: hintForLink(to, paths) };
}

/** Require links of header, footer and home page to have a valid target and text. */
export const checkSiteLinks: Validator = (portal) => {
  const paths = knownPaths(portal);
  const empty = emptyLists(portal);
  const isText = (page: string) =>
    isOwnPage(page) &&
    (portal.pages.some(({ id }) => id.startsWith(`${page}/`)) ||
      locales.some((locale) => mayExist(portal, 'pages', `${page}/${locale}`)));
  return portal.site.flatMap((entry) =>
    (['header', 'footer', 'home'] as const).flatMap((place) =>
      entry.data.links[place].flatMap(({ to, label }, index): Problem[] => {
        const refuse = (field: readonly string[], message: Phrase, hint: Phrase) => [
          problemAt(portal, entry, ['links', place, index, ...field], 'link', message, hint),
        ];
        const fault = judgeAddress(to, portal, paths, empty);
        if (fault) return refuse(['to'], fault.message, fault.hint);
        if (label || isText(to.replace(/^\/([^/]+)\/$/, '$1'))) return [];
        return refuse([], phrase('check.site.linkLabel'), phrase('check.mend.linkLabel'));
      }),
    ),
  );
};

/** Warn of an entry named in prose from a part switched off: the words remain without a link. */
export const warnOfLinksToOff: Validator = (portal) => {
  const off = portal.site[0]?.data.off ?? [];
  if (off.length === 0) return [];
  return textsOf(portal).flatMap((text) => {
    return text.refs.flatMap(({ id, line, column }): Problem[] => {
      const section = offSectionOf(off, `/${id}/`);
      if (!section) return [];
      const message = phrase('check.warn.linkToOff', { section });
      return [
        problemIn(text.file, { line, column }, 'link-off', message, phrase('check.mend.linkToOff')),
      ];
    });
  });
};
