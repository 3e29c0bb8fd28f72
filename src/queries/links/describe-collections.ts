import type { Locale } from '../../i18n/locales.ts';
import type { PickedText } from '../../i18n/pick-text.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import type { RefKind } from '../../schemas/ref.ts';
import { figureTitle } from '../figures/figure-views.ts';
import { hasMap } from '../regions/ranked-regions.ts';
import { distinctName } from './names.ts';

/** An entry as every list of entries sees it. */
export interface ListedEntry {
  readonly id: string;
  readonly data: unknown;
}

/** What an entry is called, with its language where that is not the reader's. */
export type EntryName = string | { readonly text: string; readonly lang?: string } | undefined;

/** What the site does with a collection. */
export interface CollectionDescription {
  /** Its entries, in the order of the portal. */
  readonly entries: (portal: Portal) => readonly ListedEntry[];
  /** The page on which they are listed, within a language. */
  readonly page: string;
  /** What an entry is called; undefined for an id that nothing has. */
  readonly name: (portal: Portal, id: string, locale: Locale) => EntryName;
  /** Do its entries stand in the index from A to Z? */
  readonly indexed: boolean;
  /** Are its entries listed on the pages of the entries that they name? */
  readonly mentions: boolean;
  /** Are its entries counted among those that cite a source? */
  readonly cites: boolean;
}

/** Collections that are listed somewhere: those whose entries have names, and some that have none. */
export type ListedKind = RefKind | 'timeline' | 'bulletin' | 'reports';

/** Entries of a list: their ids are part of what they say. */
const listed = (items: readonly { readonly id: string }[]): ListedEntry[] =>
  items.map((data) => ({ id: data.id, data }));

/** The language is given where the name is not in that of the page, such as the name of a cluster. */
const picked = ({ text, lang }: PickedText): EntryName => ({ text, lang });

const unnamed = { name: () => undefined, indexed: false, mentions: false };

/**
 * Every collection that pages list, once: how it is listed, called, linked and counted. Lists of all
 * kinds are in this order. What its entries name is said by its schema; its address by `refPaths`.
 */
export const collectionDescriptions = {
  clusters: {
    entries: (portal) => portal.clusters,
    page: '/clusters/',
    name: (portal, id, locale) =>
      portal.clusterById.has(id) ? picked(distinctName(portal, id, locale)) : undefined,
    indexed: true,
    mentions: false,
    cites: true,
  },
  figures: {
    entries: (portal) => portal.figures,
    page: '/figures/',
    name: (portal, id, locale) =>
      portal.figureById.has(id) ? figureTitle(portal, id, locale) : undefined,
    indexed: true,
    mentions: true,
    cites: true,
  },
  concepts: {
    entries: (portal) => portal.concepts,
    page: '/concepts/',
    name: (portal, id, locale) => portal.conceptById.get(id)?.data.title[locale],
    indexed: true,
    mentions: true,
    cites: true,
  },
  analyses: {
    entries: (portal) => portal.analyses,
    page: '/analyses/',
    name: (portal, id, locale) => portal.analysisById.get(id)?.data.title[locale],
    indexed: true,
    mentions: true,
    cites: true,
  },
  practices: {
    entries: (portal) => portal.practices,
    page: '/practices/',
    name: (portal, id, locale) => portal.practiceById.get(id)?.data.title[locale],
    indexed: true,
    mentions: true,
    cites: true,
  },
  programmes: {
    entries: (portal) => portal.programmes,
    page: '/programmes/',
    name: (portal, id, locale) => portal.programmeById.get(id)?.data.title[locale],
    indexed: true,
    mentions: true,
    cites: true,
  },
  strategies: {
    entries: (portal) => portal.strategies,
    page: '/strategies/',
    name: (portal, id, locale) => portal.strategyById.get(id)?.data.title[locale],
    indexed: true,
    mentions: true,
    cites: true,
  },
  countries: {
    entries: (portal) => listed(portal.countries),
    page: '/countries/',
    name: (portal, id, locale) => portal.countryById.get(id)?.name[locale],
    indexed: true,
    mentions: false,
    cites: true,
  },
  regions: {
    entries: (portal) => listed(portal.regions),
    page: '/regions/',
    name: (portal, id, locale) => portal.regionById.get(id)?.name[locale],
    indexed: true,
    mentions: false,
    cites: false,
  },
  timeline: {
    ...unnamed,
    entries: (portal) => listed(portal.milestones),
    page: '/timeline/',
    cites: true,
  },
  organisations: {
    entries: (portal) => listed(portal.organisations),
    page: '/organisations/',
    name: (portal, id, locale) => portal.organisationById.get(id)?.name[locale],
    indexed: true,
    mentions: true,
    cites: true,
  },
  survey: {
    entries: (portal) => listed(portal.questions),
    page: '/survey/',
    name: (portal, id, locale) => portal.questionById.get(id)?.title[locale],
    indexed: false,
    mentions: true,
    cites: true,
  },
  sectors: {
    entries: (portal) => listed(portal.sectors),
    page: '/sectors/',
    name: (portal, id, locale) => portal.sectorById.get(id)?.label[locale],
    indexed: true,
    mentions: false,
    cites: true,
  },
  works: {
    entries: (portal) => listed(portal.works),
    page: '/bibliography/#works',
    name: (portal, id) => {
      const work = portal.workById.get(id);
      return work && { text: work.title, lang: work.language };
    },
    indexed: false,
    mentions: true,
    cites: true,
  },
  doubts: {
    entries: (portal) => listed(portal.doubts),
    page: '/status/',
    name: (portal, id, locale) => portal.doubtById.get(id)?.about[locale],
    indexed: false,
    mentions: false,
    cites: true,
  },
  paths: {
    entries: (portal) => listed(portal.paths),
    page: '/paths/',
    name: (portal, id, locale) => portal.pathById.get(id)?.title[locale],
    indexed: true,
    mentions: true,
    cites: false,
  },
  news: {
    entries: (portal) => portal.news,
    page: '/news/',
    name: (portal, id, locale) => portal.newsById.get(id)?.data.title[locale],
    indexed: true,
    mentions: true,
    cites: false,
  },
  events: {
    entries: (portal) => portal.events,
    page: '/events/',
    name: (portal, id, locale) => portal.eventById.get(id)?.data.title[locale],
    indexed: true,
    mentions: true,
    cites: false,
  },
  glossary: {
    entries: (portal) => listed(portal.terms),
    page: '/glossary/',
    name: (portal, id, locale) => portal.termById.get(id)?.label[locale],
    indexed: true,
    mentions: false,
    cites: false,
  },
  sources: {
    entries: (portal) => listed(portal.sources),
    page: '/bibliography/',
    name: (portal, id, locale) => portal.sourceById.get(id)?.short[locale],
    indexed: false,
    mentions: false,
    cites: false,
  },
  bulletin: {
    ...unnamed,
    entries: (portal) => portal.bulletins,
    page: '/bulletin/',
    cites: false,
  },
  reports: {
    ...unnamed,
    // What is still being prepared is not announced.
    entries: (portal) =>
      portal.editions.filter(({ data }) => data.report && data.status === 'published'),
    page: '/reports/',
    cites: false,
  },
} as const satisfies Readonly<Record<ListedKind, CollectionDescription>>;

type Descriptions = typeof collectionDescriptions;
type Answer = 'indexed' | 'mentions' | 'cites';

/** The collections of which something is true. */
export type KindsThat<A extends Answer> = {
  [K in ListedKind]: Descriptions[K][A] extends true ? K : never;
}[ListedKind];

const kinds = Object.keys(collectionDescriptions) as ListedKind[];

/** The collections of which something is true, in their order. */
export function kindsThat<A extends Answer>(answer: A): readonly KindsThat<A>[] {
  return kinds.filter((kind): kind is KindsThat<A> => collectionDescriptions[kind][answer]);
}

/** Does the portal do without the part of the site of this name? */
export function isOff({ site }: Portal, name: string): boolean {
  return site.off.some((section) => section === name);
}

/**
 * Has a portal anything to show on the page of a list? Menus do not lead to empty pages.
 * @param name of the page: `concepts`; one that lists no collection always has
 */
export const hasEntries = remember('hasEntries', (portal: Portal, name: string): boolean => {
  if (isOff(portal, name)) return false;
  if (name === 'map') return hasMap(portal);
  return kinds.every((kind) => {
    const { page, entries } = collectionDescriptions[kind];
    return page !== `/${name}/` || entries(portal).length > 0;
  });
});
