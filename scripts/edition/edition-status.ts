import { shortNames } from '../../src/domain/short-names.ts';
import { listMergers } from '../../src/domain/change/follow-mergers.ts';
import { type PageEntry, type Portal, splitTextId } from '../../src/loaders/portal.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { findBefore } from './prepare-edition.ts';
import { listStale } from '../../src/validators/translations.ts';

export interface ReturnCount {
  readonly confirmed: number;
  readonly proposed: number;
  readonly missing: number;
}

/** `id` is undefined for returns without a place. */
export interface PlaceCount extends ReturnCount {
  readonly id: string | undefined;
  readonly name: string;
}

export interface ChapterStatus {
  readonly id: string;
  /** Compared to the previous year. */
  readonly state: 'new' | 'changed' | 'unchanged' | 'unwritten';
  readonly missing: readonly string[];
}

export interface TextCount {
  readonly original: number;
  readonly reviewed: number;
  readonly draft: number;
  readonly missing: number;
  readonly stale: number;
}

export interface EditionStatus {
  readonly edition: string;
  readonly status: 'draft' | 'published';
  readonly current: boolean;
  readonly frozen: boolean;
  readonly before: string | undefined;
  readonly returns: ReturnCount & {
    readonly byAgency: readonly PlaceCount[];
    readonly byRegion: readonly PlaceCount[];
  };
  readonly chapters: readonly ChapterStatus[];
  readonly translations: Readonly<Record<string, TextCount>>;
  readonly figures: {
    readonly written: number;
    readonly recounted: number;
    /** Ids of figures without a value. */
    readonly missing: readonly string[];
  };
  readonly doubts: number;
  readonly problems: number;
  /** By kind. */
  readonly warnings: Readonly<Record<string, number>>;
}

type State = keyof ReturnCount;

/** A cluster and the place where it is counted. */
interface Expected {
  readonly state: State;
  readonly region: string | undefined;
}

/**
 * Clusters with a return, and those that should have one: of the edition's country, and not merged into another
 * one.
 */
function listExpected(
  portal: Portal,
  edition: Portal['editions'][number],
  before: string | undefined,
): Expected[] {
  const merged = new Set(listMergers(portal.clusters, edition.id).map(({ id }) => id));
  const returns = new Map(portal.returns.map((one) => [one.id, one.data]));
  return portal.clusters.flatMap(({ id, data }): Expected[] => {
    const name = `${edition.id}/${id}`;
    const own = returns.get(name);
    const isExpected = data.country === edition.data.country && !merged.has(id);
    // A broken file is reported by the check; the cluster has answered.
    const isBroken = portal.refused.has(`returns/${name}`);
    if (!own && !isBroken && !isExpected) return [];
    const state = own?.proposed ? 'proposed' : own || isBroken ? 'confirmed' : 'missing';
    // Counted where it is printed, as everywhere; until it returns, where it was last year.
    const printed = own ?? returns.get(`${before}/${id}`);
    return [{ state, region: printed ? printed.printedRegion : data.regions[0] }];
  });
}

function countStates(items: readonly Expected[]): ReturnCount {
  const count = (state: State) => items.filter((item) => item.state === state).length;
  return {
    confirmed: count('confirmed'),
    proposed: count('proposed'),
    missing: count('missing'),
  };
}

/** Count by place, in the portal's order; those without one come last. */
function countByPlace(
  items: readonly Expected[],
  placeOf: (region: string | undefined) => string | undefined,
  names: ReadonlyMap<string, string>,
): PlaceCount[] {
  const groups = Map.groupBy(items, ({ region }) => placeOf(region));
  const known = [...names].flatMap(([id, name]) => {
    const own = groups.get(id);
    return own ? [{ id, name, ...countStates(own) }] : [];
  });
  const others = [...groups].flatMap(([id, own]) =>
    id === undefined || !names.has(id) ? own : [],
  );
  return others.length === 0
    ? known
    : [...known, { id: undefined, name: 'none', ...countStates(others) }];
}

/** Lookup of an agency by region, or by the regions above it. */
function agencyFinder(portal: Portal): (region: string | undefined) => string | undefined {
  const regions = new Map(portal.regions.map(({ id, data }) => [id, data]));
  return (region) => {
    const seen = new Set<string>();
    for (let id = region; id !== undefined && !seen.has(id); id = regions.get(id)?.parent) {
      const agency = regions.get(id)?.agency;
      if (agency !== undefined) return agency;
      seen.add(id);
    }
    return undefined;
  };
}

function listChapters(
  portal: Portal,
  { id: edition, data }: Portal['editions'][number],
  before: string | undefined,
): ChapterStatus[] {
  const texts = new Map(portal.reports.map((text) => [text.id, text]));
  const languages = portal.site[0]?.data.languages ?? [];
  return (data.report?.chapters ?? []).map(({ id }): ChapterStatus => {
    const own = languages.flatMap((locale) => texts.get(`${edition}/${id}/${locale}`) ?? []);
    const earlier = (text: PageEntry) =>
      texts.get(`${before}/${id}/${splitTextId(text.id)[1]}`)?.hash;
    const missing = languages.filter((locale) => !texts.has(`${edition}/${id}/${locale}`));
    if (own.length === 0) return { id, state: 'unwritten', missing };
    if (own.every((text) => earlier(text) === undefined)) return { id, state: 'new', missing };
    const same = own.every((text) => earlier(text) === text.hash);
    return { id, state: same ? 'unchanged' : 'changed', missing };
  });
}

function countTexts(
  portal: Portal,
  edition: string,
  chapters: readonly ChapterStatus[],
): Record<string, TextCount> {
  const own = portal.reports.filter(({ id }) => id.startsWith(`${edition}/`));
  const stale = new Set(listStale(portal));
  const languages = portal.site[0]?.data.languages ?? [];
  return Object.fromEntries(
    languages.map((locale) => {
      const texts = own.filter(({ id }) => splitTextId(id)[1] === locale);
      const count = (status: string) => texts.filter(({ data }) => data.status === status).length;
      const counts: TextCount = {
        original: count('original'),
        reviewed: count('reviewed'),
        draft: count('draft'),
        missing: chapters.filter(({ missing }) => missing.includes(locale)).length,
        stale: texts.filter((text) => stale.has(text)).length,
      };
      return [locale, counts];
    }),
  );
}

/** Undefined if there is no such edition. */
export function findStatus(
  portal: Portal,
  edition: string,
  problems: readonly Problem[],
  warnings: readonly Problem[],
): EditionStatus | undefined {
  const entry = portal.editions.find(({ id }) => id === edition);
  if (!entry) return undefined;
  const before = findBefore(portal, edition)?.id;
  const expected = listExpected(portal, entry, before);
  const agencies = new Map(
    portal.organisations.map(({ id, data }) => [id, shortNames(data)[0] ?? id]),
  );
  const regions = new Map(portal.regions.map(({ id, data }) => [id, data.name.en]));
  const chapters = listChapters(portal, entry, before);
  const { figures, status } = entry.data;
  const without = figures.filter(({ value }) => value === undefined);
  return {
    edition,
    status,
    current: portal.site[0]?.data.edition === edition,
    frozen: portal.archive.some(({ id }) => id === edition),
    before,
    returns: {
      ...countStates(expected),
      byAgency: countByPlace(expected, agencyFinder(portal), agencies),
      byRegion: countByPlace(expected, (region) => region, regions),
    },
    chapters,
    translations: countTexts(portal, edition, chapters),
    figures: {
      written: figures.length - without.length,
      recounted: without.filter(({ recount }) => recount).length,
      missing: without.filter(({ recount }) => !recount).map(({ id }) => id),
    },
    doubts: portal.doubts.length,
    problems: problems.length,
    warnings: Object.fromEntries(
      [...Map.groupBy(warnings, ({ code }) => code)].map(([code, all]) => [code, all.length]),
    ),
  };
}
