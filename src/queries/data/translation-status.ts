import { type Locale, type Localized, locales } from '../../i18n/locales.ts';
import { hashEntryTexts } from '../../loaders/texts/review-hash.ts';
import { hashProse } from '../../markdown/prose-hash.ts';
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
function allTexts(portal: Portal): readonly Text[] {
  return [...portal.texts.pages.values(), ...portal.texts.reports.values()];
}

/** Name of a text without its language. */
const nameOf = (id: string) => id.slice(0, id.lastIndexOf('/'));

/** Whether the texts of an entry, or their originals, have changed since they were signed. */
const isOutdated = (
  entry: unknown,
  { from, hash }: { from: string; hash: string },
  locale: Locale,
) => hashEntryTexts(entry, from, locale) !== hash;

/** Ids of the texts whose source text changed after translation. */
const staleTexts = remember('staleTexts', (portal): ReadonlySet<string> => {
  const pages = allTexts(portal);
  const hashes = new Map(pages.map(({ id, body }) => [id, hashProse(body)]));
  const stale = pages.filter(
    ({ id, data: { source } }) =>
      source !== undefined && hashes.get(`${nameOf(id)}/${source.language}`) !== source.hash,
  );
  return new Set(stale.map(({ id }) => id));
});

/** Whether a text's source changed after translation. Pages that show the text depend on this alone. */
export const isStale = remember('isStale', (portal, id: string): boolean =>
  staleTexts(portal).has(id),
);

/** Counts texts by language: names of clusters, entries of the lists, pages of prose. */
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
  const lists = [
    portal.countries,
    portal.regions,
    portal.sectors,
    portal.sectorGroups,
    portal.stages,
    portal.organisations,
    portal.sources,
    portal.doubts,
    [portal.edition],
    portal.figureTopics,
    portal.figures.map(({ data }) => data),
    ...[
      portal.concepts,
      portal.practices,
      portal.programmes,
      portal.strategies,
      portal.news,
      portal.events,
      portal.bulletins,
    ].map((entries) => entries.map(({ data }) => data)),
    portal.milestones,
    portal.works,
    portal.questions,
    portal.paths,
    portal.terms.filter(({ definition }) => definition),
  ];
  for (const entry of lists.flat()) {
    for (const locale of locales) {
      const signature = entry.reviewed?.[locale];
      const isDraft = entry.drafts.includes(locale);
      counts[locale][isDraft ? 'draft' : signature ? 'reviewed' : 'original']++;
      if (signature && isOutdated(entry, signature, locale)) counts[locale].stale++;
    }
  }
  const pages = allTexts(portal);
  const names = new Set(pages.map(({ id }) => nameOf(id)));
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
