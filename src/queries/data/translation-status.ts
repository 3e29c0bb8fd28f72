import { type Locale, type Localized, locales } from '../../i18n/locales.ts';
import type { CollectionData } from '../../loaders/collections.ts';
import { hashEntryTexts } from '../../loaders/texts/review-hash.ts';
import { findOriginal, isFrozenText, reviewText } from '../../loaders/texts/review-state.ts';

import { remember } from '../../portal/remember.ts';
import type { Portal, Text } from '../../portal/portal.ts';

export interface TranslationCount {
  readonly original: number;
  readonly reviewed: number;
  readonly draft: number;
  readonly missing: number;
  readonly stale: number;
}

type Mutable = { -readonly [K in keyof TranslationCount]: TranslationCount[K] };

const empty = (): Mutable => ({ original: 0, reviewed: 0, draft: 0, missing: 0, stale: 0 });

/** All prose texts: pages, and chapters of reports. */
export function allTexts(portal: Portal): readonly Text[] {
  return [...portal.texts.pages.values(), ...portal.texts.reports.values()];
}

/** Name of a text without its language. */
const nameOf = (id: string) => id.slice(0, id.lastIndexOf('/'));

/** Entries whose texts are drafts until an office has signed them, by the folder of their files. */
export interface ReviewedFolder {
  readonly folder: string;
  readonly entries: readonly {
    readonly id: string;
    readonly data: {
      readonly drafts: readonly Locale[];
      readonly reviewed?: CollectionData<'concepts'>['reviewed'];
    };
  }[];
}

/** Lists whose texts are counted, besides names of clusters and prose. */
export function reviewedEntries(portal: Portal): ReviewedFolder[] {
  const named = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.map((data) => ({ id: data.id, data }));
  return [
    { folder: 'countries', entries: named(portal.countries) },
    { folder: 'regions', entries: named(portal.regions) },
    { folder: 'region-groups', entries: named(portal.regionGroups) },
    { folder: 'sectors', entries: named(portal.sectors) },
    { folder: 'sector-groups', entries: named(portal.sectorGroups) },
    { folder: 'stages', entries: named(portal.stages) },
    { folder: 'typologies', entries: named(portal.typologies) },
    { folder: 'organisations', entries: named(portal.organisations) },
    { folder: 'sources', entries: named(portal.sources) },
    { folder: 'doubts', entries: named(portal.doubts) },
    { folder: 'editions', entries: [{ id: portal.editionId, data: portal.edition }] },
    { folder: 'errata', entries: named(portal.errata) },
    { folder: 'figure-topics', entries: named(portal.figureTopics) },
    { folder: 'figures', entries: portal.figures },
    { folder: 'concepts', entries: portal.concepts },
    { folder: 'practices', entries: portal.practices },
    { folder: 'practice-themes', entries: named(portal.practiceThemes) },
    { folder: 'programmes', entries: portal.programmes },
    { folder: 'strategies', entries: portal.strategies },
    { folder: 'news', entries: portal.news },
    { folder: 'events', entries: portal.events },
    { folder: 'bulletins', entries: portal.bulletins },
    { folder: 'timeline', entries: named(portal.milestones) },
    { folder: 'works', entries: named(portal.works) },
    { folder: 'survey', entries: named(portal.questions) },
    { folder: 'indicators', entries: named(portal.indicators) },
    { folder: 'analyses', entries: portal.analyses },
    { folder: 'systems', entries: named(portal.systems) },
    { folder: 'paths', entries: named(portal.paths) },
    { folder: 'glossary', entries: named(portal.terms.filter(({ definition }) => definition)) },
  ];
}

/** Whether the texts of an entry, or their originals, have changed since they were signed. */
export const isOutdated = (
  entry: unknown,
  { from, hash }: { from: string; hash: string },
  locale: Locale,
) => hashEntryTexts(entry, from, locale) !== hash;

/** Ids of the texts that changed after their sign-off, or whose source text changed after translation. */
const staleTexts = remember('staleTexts', (portal): ReadonlySet<string> => {
  const all = Object.values(portal.texts).flatMap((texts) =>
    [...texts.values()].filter((text) => {
      const original = text.data.status === 'original' ? undefined : findOriginal(texts, text);
      return original !== undefined && reviewText(text, original) === 'stale';
    }),
  );
  return new Set(all.map(({ id }) => id));
});

/** Whether a text's source changed after translation. Pages that show the text depend on this alone. */
export const isStale = remember('isStale', (portal, id: string): boolean =>
  staleTexts(portal).has(id),
);

/** Folder of a text's file. */
export const folderOfText = (name: string): 'pages' | 'reports' =>
  name.includes('/') ? 'reports' : 'pages';

/**
 * Counts texts by language: names of clusters, entries of the lists, pages of prose. Chapters of an archived report
 * are not counted: they stay as they were published.
 */
export function translationStatus(portal: Portal): Localized<TranslationCount> {
  const counts = Object.fromEntries(
    locales.map((locale) => [locale, empty()]),
  ) as Localized<Mutable>;
  for (const { data } of portal.clusters) {
    for (const locale of locales) {
      const count = counts[locale];
      if (data.name.language === locale) count.original++;
      else if (!data.name[locale]) count.missing++;
      else if (data.drafts.includes(locale)) count.draft++;
      else count.reviewed++;
      const signature = data.reviewed?.[locale];
      if (signature && isOutdated(data, signature, locale)) count.stale++;
    }
  }
  for (const { data: entry } of reviewedEntries(portal).flatMap(({ entries }) => entries)) {
    for (const locale of locales) {
      const signature = entry.reviewed?.[locale];
      const isDraft = entry.drafts.includes(locale);
      counts[locale][isDraft ? 'draft' : signature ? 'reviewed' : 'original']++;
      if (signature && isOutdated(entry, signature, locale)) counts[locale].stale++;
    }
  }
  const pages = allTexts(portal);
  const frozen = new Set(portal.archives.map(({ id }) => id));
  const names = new Set(
    pages
      .map(({ id }) => nameOf(id))
      .filter((name) => !isFrozenText(folderOfText(name), name, frozen)),
  );
  const stale = staleTexts(portal);
  for (const name of names) {
    for (const locale of locales) {
      const page = pages.find(({ id }) => id === `${name}/${locale}`);
      if (!page) counts[locale].missing++;
      else counts[locale][page.data.status]++;
      if (stale.has(`${name}/${locale}`)) counts[locale].stale++;
    }
  }
  return counts;
}
