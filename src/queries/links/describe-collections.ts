import type { Locale } from '../../i18n/locales.ts';
import type { PickedText } from '../../i18n/pick-text.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import type { RefKind } from '../../schemas/ref.ts';
import { figureTitle } from '../figures/figure-views.ts';
import { hasMap } from '../regions/ranked-regions.ts';
import { distinctName } from './names.ts';

/** An entry with the properties common to all collections. */
export interface ListedEntry {
  readonly id: string;
  readonly data: unknown;
}

/** Name of an entry, with its language if it differs from the reader's. */
export type EntryName = string | { readonly text: string; readonly lang?: string } | undefined;

export interface CollectionDescription {
  /** Its entries, in the order of the portal. */
  readonly entries: (portal: Portal) => readonly ListedEntry[];
  /** Page that lists them, within a language. */
  readonly page: string;
  /** Name of an entry; undefined for an unknown id. */
  readonly name: (portal: Portal, id: string, locale: Locale) => EntryName;
  /** Whether its entries are in the index from A to Z. */
  readonly indexed: boolean;
  /** Whether its entries are listed on the pages of entries they mention. */
  readonly mentions: boolean;
  /** Whether its entries are counted among those that cite a source. */
  readonly cites: boolean;
}

/** Listed collections: those whose entries have names, and some without. */
export type ListedKind = RefKind | 'timeline' | 'bulletin' | 'reports';

/** Entries of a list, whose data include their ids. */
const listed = (items: readonly { readonly id: string }[]): ListedEntry[] =>
  items.map((data) => ({ id: data.id, data }));

/** Keeps the language, which may differ from the page's, as for names of clusters. */
const picked = ({ text, lang }: PickedText): EntryName => ({ text, lang });

const unnamed = { name: () => undefined, indexed: false, mentions: false };

/**
 * All collections listed on pages: how each is listed, named, linked and counted. Lists of all kinds use this
 * order. References between entries are in the schemas, addresses in `refPaths`.
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
    // Reports in preparation are not announced.
    entries: (portal) =>
      portal.editions.filter(({ data }) => data.report && data.status === 'published'),
    page: '/reports/',
    cites: false,
  },
} as const satisfies Readonly<Record<ListedKind, CollectionDescription>>;

type Descriptions = typeof collectionDescriptions;
type Answer = 'indexed' | 'mentions' | 'cites';

export type KindsThat<A extends Answer> = {
  [K in ListedKind]: Descriptions[K][A] extends true ? K : never;
}[ListedKind];

const kinds = Object.keys(collectionDescriptions) as ListedKind[];

/** Collections with a certain property, in order. */
export function kindsThat<A extends Answer>(answer: A): readonly KindsThat<A>[] {
  return kinds.filter((kind): kind is KindsThat<A> => collectionDescriptions[kind][answer]);
}

/** Whether a part of the site is disabled. */
export function isOff({ site }: Portal, name: string): boolean {
  return site.off.some((section) => section === name);
}

/**
 * Whether a list has any entries: menus do not lead to empty pages.
 * @param name of the page: `concepts`; always true if it lists no collection
 */
export const hasEntries = remember('hasEntries', (portal: Portal, name: string): boolean => {
  if (isOff(portal, name)) return false;
  if (name === 'map') return hasMap(portal);
  return kinds.every((kind) => {
    const { page, entries } = collectionDescriptions[kind];
    return page !== `/${name}/` || entries(portal).length > 0;
  });
});
