import { locales } from '../../src/i18n/locales.ts';

/** One page of each kind, by its path without the language. */
export const pageKinds: readonly string[] = [
  '/',
  '/clusters/',
  '/clusters/by/stage/',
  '/clusters/tr-izmir-havalandirma-iklimlendirme-sogutma/',
  '/clusters/tr-igdir-nakliye-lojistik/',
  '/clusters/ge-kakheti-wine/',
  '/regions/',
  '/regions/TR-35/',
  '/regions/AZ-BA/',
  '/sectors/',
  '/sectors/agri-food/',
  '/countries/',
  '/countries/TR/',
  '/map/',
  '/figures/',
  '/figures/stages-brop/',
  '/figures/map-35/',
  '/figures/stages-brop/embed/',
  '/glossary/',
  '/a-z/',
  '/data/',
  '/data/published/',
  '/about/',
  '/compare/',
  '/status/',
  '/bibliography/',
  '/search/',
  '/reports/',
  '/reports/2012/',
  '/reports/2012/method/',
];

/** One page of each kind of the knowledge base, by its path without the language. */
export const knowledgeKinds = [
  '/practices/',
  '/practices/sasad-industry-day/',
  '/practices/submit/',
  '/analyses/',
  '/analyses/indicators/',
  '/analyses/three-star/',
  '/analyses/azerbaijan-selection/',
  '/analyses/diamond/',
  '/analyses/road-map/',
  '/concepts/',
  '/concepts/diamond-model/',
  '/programmes/',
  '/programmes/ur-ge/',
  '/strategies/',
  '/strategies/izmir-2013-2018/',
  '/strategies/ora-action-plan/ora1/',
  '/organisations/',
  '/organisations/agency-izka/',
  '/paths/',
  '/paths/start-a-cluster/',
  '/survey/',
  '/survey/form/',
  '/timeline/',
  '/bulletin/',
  '/bulletin/2012-1/',
  '/about/coverage/',
] as const;

/** What the shipped portal has none of, as it stands in the fictional one. */
export const sampleKinds = [
  '/analyses/indicators/',
  '/news/',
  '/news/first-whistle/',
  '/events/',
  '/events/tea-at-four/',
  '/bulletin/2024-1/',
  '/strategies/dry-saucer-plan/p1/',
] as const;

/**
 * A page of each kind of the fictional portal, but those that say what is near to the day of the build, and the
 * search, whose filters come with a script.
 */
export const frameKinds = [
  '/',
  '/a-z/',
  '/about/',
  '/analyses/',
  '/analyses/three-star/',
  '/bibliography/',
  '/bulletin/2024-1/',
  '/changes/2023-2024/',
  '/clusters/',
  '/clusters/by/stage/',
  '/clusters/xx-teapots/',
  '/clusters/xm-marmalade/',
  '/compare/',
  '/concepts/',
  '/concepts/spout-theory/',
  '/countries/XX/',
  '/data/',
  '/events/tea-at-four/',
  '/figures/',
  '/figures/gallery-query-stages/',
  '/figures/gallery-query-stages/years/',
  '/figures/gallery-query-stages/embed/',
  '/glossary/',
  '/map/',
  '/news/first-whistle/',
  '/organisations/',
  '/organisations/hill-agency/',
  '/paths/from-drip-to-saucer/',
  '/practices/',
  '/practices/borrowed-umbrellas/',
  '/practices/submit/',
  '/programmes/steam-grant/',
  '/regions/',
  '/regions/XX-13/',
  '/reports/2024/',
  '/sectors/',
  '/sectors/teaware/',
  '/strategies/dry-saucer-plan/',
  '/strategies/dry-saucer-plan/p1/',
  '/survey/',
  '/survey/form/',
  '/timeline/',
] as const;

/** Pages of those kinds that most readers meet, in the other languages by turns. */
export const otherFrames = [
  '/az/',
  '/tr/clusters/xx-teapots/',
  '/en/regions/XX-13/',
  '/az/sectors/teaware/',
  '/tr/practices/borrowed-umbrellas/',
  '/en/figures/gallery-query-stages/',
  '/az/reports/2024/',
  '/tr/compare/',
  '/en/status/',
] as const;

/** The pages that belong to no language: start, short link, wrong address. */
export const sharedPages = ['/', '/c/tr-izmir-lojistik/', '/404.html'] as const;

/** Every path to look at. */
export const paths: readonly string[] = [
  ...locales.flatMap((locale) => pageKinds.map((kind) => `/${locale}${kind}`)),
  ...sharedPages,
];

/** The languages but Georgian, which take turns over the kinds of pages. */
const others = locales.filter((locale) => locale !== 'ka');

/**
 * Whether a page stands for its kind where one language besides Georgian, which has the longest
 * words, is enough. Pages of no language always do.
 */
export function takesTurn(path: string): boolean {
  const kind = pageKinds.indexOf(path.slice(3));
  return kind < 0 || path.startsWith(`/${others[kind % others.length]}/`);
}

/** Each kind of page in one language, and the pages of no language. */
export const pathsByTurns = paths.filter(takesTurn);
