import type { Uncoded } from '../domain/links/assign-codes.ts';
import { resolveCodes } from '../domain/links/resolve-codes.ts';
import { locales } from '../i18n/locales.ts';
import type { CollectionName } from '../loaders/collections.ts';
import { isWhole, mayExist, type Portal } from '../loaders/portal.ts';
import { type Codes, codesSchema, type ShortKind, shortKinds } from '../schemas/codes.ts';
import { isOwnPage, pageNameOf, siteTexts, splitPageName } from '../schemas/page.ts';
import { redirectsSchema } from '../schemas/redirects.ts';
import { workKinds } from '../schemas/work.ts';
import { reportEditions } from './report-texts.ts';

/** Row number of each cluster in the first edition that prints one. */
function rowNumbers(portal: Portal): ReadonlyMap<string, number> {
  const rows = portal.returns
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, data }): [string, number][] =>
      data.printed ? [[id.split('/')[1] ?? '', data.printed.row]] : [],
    );
  return new Map(rows.reverse());
}

/** Number at the end of an id: 35 of `TR-35`. */
const endingNumber = (id: string): number | undefined => {
  const digits = /(?:^|-)0*([1-9]\d{0,5})$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** Entries of a kind with pages, each with its meaningful number. */
function entriesOf(portal: Portal, kind: ShortKind): Uncoded[] {
  if (kind === 'reports') {
    return reportEditions(portal).map((id) => ({ id, preferred: endingNumber(id) }));
  }
  const ids = portal[kind].map(({ id }) => id);
  if (kind === 'clusters') {
    const rows = rowNumbers(portal);
    return ids.map((id) => ({ id, preferred: rows.get(id) }));
  }
  if (kind === 'figures') {
    const current = portal.editions.find(({ id }) => id === portal.site[0]?.data.edition);
    const places = new Map((current?.data.numbered ?? []).map((id, index) => [id, index + 1]));
    return ids.map((id) => ({ id, preferred: places.get(id) }));
  }
  return ids.map((id) => ({ id, preferred: kind === 'regions' ? endingNumber(id) : undefined }));
}

/** Codes of a portal; empty if none were ever assigned. */
export const codesIn = (portal: Portal): Codes => portal.codes[0]?.data ?? codesSchema.parse({});

/** Fate of former pages of a portal. */
export const redirectsIn = (portal: Portal) =>
  portal.redirects[0]?.data ?? redirectsSchema.parse({});

/** Entries of each kind with a page but without a numbered short link. */
export function listUncoded(portal: Portal): Readonly<Record<ShortKind, Uncoded[]>> {
  const resolved = resolveCodes(codesIn(portal), {
    redirects: redirectsIn(portal),
    clusters: portal.clusters,
  });
  const coded = new Set(resolved.map(({ path }) => path));
  const lists = shortKinds.map((kind): [ShortKind, Uncoded[]] => [
    kind,
    entriesOf(portal, kind).filter(({ id }) => !coded.has(`/${kind}/${id}/`)),
  ]);
  return Object.fromEntries(lists) as Record<ShortKind, Uncoded[]>;
}

/** Ids in the layout of every page. */
const frame = ['main', 'quick'];

/** Ids on the page of a text besides its sections. */
const textAnchors = [...frame, 'notes', 'sources', 'related', 'mentioned', 'credits'];

/** Ids on pages of entries with a text, by URL folder. */
const entryAnchors = {
  concepts: ['facts'],
  practices: ['facts', 'figures', 'admission'],
  news: ['facts'],
  events: ['facts'],
  countries: ['timeline', 'stages', 'sectors', 'regions'],
} as const;

/** Ids on the survey page: parts and questions. */
function surveyAnchors(portal: Portal): string[] {
  return ['part-a', 'part-b', 'part-c', ...portal.survey.map(({ id }) => id)];
}

/** Ids of the bibliography's sections. */
export const bibliographyAnchors: readonly string[] = [
  ...frame,
  'works',
  ...workKinds.map((kind) => `works-${kind}`),
];

/** Ids on the page of a text besides its sections. */
export function otherAnchors(portal: Portal, page: string): Set<string> {
  const owner = splitPageName(page);
  if (owner) {
    const country = portal.countries.find(({ id }) => pageNameOf('countries', id) === page);
    const levels = owner.kind === 'countries' ? (country?.data.levels ?? []) : [];
    return new Set([...textAnchors, ...entryAnchors[owner.kind], ...levels]);
  }
  const own = page === 'about' ? ['rights', 'coverage'] : [];
  return new Set([...textAnchors, ...own, ...(page === 'survey' ? surveyAnchors(portal) : [])]);
}

/** Name of the text on a page, from its path within a language; undefined if impossible. */
export function textOfPath(path: string): string | undefined {
  if (path === '/about/coverage/') return 'coverage';
  const [, folder = '', id = ''] = path.split('/');
  if (id === '') return siteTexts.includes(folder) || isOwnPage(folder) ? folder : undefined;
  return pageNameOf(folder, id);
}

/** Lists whose entries are all anchors: paths, and prefix of their anchors. */
const listAnchors: Readonly<
  Record<string, { readonly names: readonly CollectionName[]; readonly before: string }>
> = {
  '/bibliography/': { names: ['sources', 'works'], before: '' },
  '/glossary/': { names: ['glossary'], before: '' },
  '/status/': { names: ['doubts'], before: 'doubt-' },
  '/survey/': { names: ['survey'], before: '' },
};

/** Whether it is an anchor of a list, or of a broken entry. */
function leadsToEntry(portal: Portal, path: string, anchor: string): boolean {
  const { names, before } = listAnchors[path] ?? { names: [], before: '' };
  const id = anchor.slice(before.length);
  return names.some(
    (name) => portal[name].some((entry) => entry.id === id) || mayExist(portal, name, id),
  );
}

/** Whether it is a section of a text in any language, or may be one of a broken text. */
function leadsToSection(portal: Portal, page: string, anchor: string): boolean {
  if (otherAnchors(portal, page).has(anchor)) return true;
  return locales.some(
    (locale) =>
      mayExist(portal, 'pages', `${page}/${locale}`) ||
      portal.pages.some(
        (text) =>
          text.id === `${page}/${locale}` &&
          (!text.sectionsKnown || text.sections.some(({ id }) => id === anchor)),
      ),
  );
}

/**
 * Whether an anchor exists on a page. Judged only for pages of lists and of texts, whose parts have known ids;
 * elsewhere any anchor passes.
 */
export function anchorExists(portal: Portal, path: string, anchor: string): boolean {
  const page = textOfPath(path);
  const list = Object.hasOwn(listAnchors, path) ? listAnchors[path] : undefined;
  if (!page && !list) return true;
  // The status page has anchors that are not named after entries.
  if (list && !anchor.startsWith(list.before)) return true;
  if (path === '/bibliography/' && bibliographyAnchors.includes(anchor)) return true;
  return (
    leadsToEntry(portal, path, anchor) ||
    (page !== undefined && leadsToSection(portal, page, anchor))
  );
}

/** Lists without a page while they are empty, by path. */
const collectionOfList: Readonly<Record<string, CollectionName>> = {
  '/analyses/': 'analyses',
  '/bulletin/': 'bulletins',
  '/concepts/': 'concepts',
  '/events/': 'events',
  '/figures/': 'figures',
  '/glossary/': 'glossary',
  '/news/': 'news',
  '/organisations/': 'organisations',
  '/paths/': 'paths',
  '/practices/': 'practices',
  '/practices/submit/': 'practices',
  '/programmes/': 'programmes',
  '/regions/': 'regions',
  '/sectors/': 'sectors',
  '/strategies/': 'strategies',
  '/survey/': 'survey',
  '/timeline/': 'timeline',
};

/** Maps show clusters in regions that have shapes. */
const hasNoMap = ({ shapes, clusters }: Portal) =>
  shapes.length === 0 || clusters.every(({ data }) => data.regions.length === 0);

/** Lists of clusters by a property shared by all or none, which would equal the full list. */
function pointlessLists({ clusters, countries }: Portal): string[] {
  const kinds = new Set(clusters.map(({ data }) => data.kind));
  return [
    ...(clusters.length === 0 ? ['/clusters/by/stage/'] : []),
    ...(clusters.length === 0 || countries.length < 2 ? ['/clusters/by/country/'] : []),
    ...(kinds.size < 2 ? ['/clusters/by/kind/'] : []),
  ];
}

/** Paths of lists that have no page because they would be empty. */
export function emptyLists(portal: Portal): ReadonlySet<string> {
  const empty = Object.entries(collectionOfList)
    .filter(([, name]) => portal[name].length === 0 && isWhole(portal, name))
    .map(([path]) => path);
  const isKnown = isWhole(portal, 'clusters') && isWhole(portal, 'regions');
  if (isKnown && hasNoMap(portal)) empty.push('/map/');
  if (isWhole(portal, 'clusters') && isWhole(portal, 'countries')) {
    empty.push(...pointlessLists(portal));
  }
  const hasFigures = portal.editions.some(({ data }) => data.figures.length > 0);
  if (isWhole(portal, 'editions') && !hasFigures) empty.push('/data/published/');
  const hasReports = portal.editions.some(({ data }) => data.report) || portal.editions.length > 1;
  if (isWhole(portal, 'editions') && !hasReports) empty.push('/reports/');
  return new Set(empty);
}
