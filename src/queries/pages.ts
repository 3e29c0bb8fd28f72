import { type CollectionEntry, getCollection } from 'astro:content';
import { fallbackOrder, type Locale, type Localized, locales } from '../i18n/locales.ts';
import type { ProseName } from '../loaders/collections.ts';
import { findComponents } from '../markdown/find-components.ts';
import { listCitations, type NotedCitation } from '../markdown/list-citations.ts';
import { readingMinutes } from '../markdown/reading-time.ts';
import { staleTexts } from './translation-status.ts';

/** A prose page for a reader: the best text there is, and what has to be said about it. */
export interface ProsePage {
  readonly entry: CollectionEntry<ProseName>;
  /** Language the text is really in. */
  readonly lang: Locale;
  readonly fallback: boolean;
  readonly stale: boolean;
  /** Languages in which the page is a draft or missing. */
  readonly drafts: readonly Locale[];
  /** Its sections, for the contents. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Its citations, as they are numbered. */
  readonly citations: readonly NotedCitation[];
  readonly minutes: number;
}

async function readTexts(
  name: ProseName,
): Promise<ReadonlyMap<string, CollectionEntry<ProseName>>> {
  const entries: CollectionEntry<ProseName>[] = await getCollection(name);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Every text by its id, read once: pages ask for one after the other. */
const texts = { pages: readTexts('pages'), reports: readTexts('reports') };

/**
 * A page of prose in a language, else in the nearest other one.
 * @param collection `reports` for a chapter, whose id is `{edition}/{chapter}`
 * @returns undefined when no text of that id exists
 */
export async function prosePage(
  id: string,
  locale: Locale,
  collection: ProseName = 'pages',
): Promise<ProsePage | undefined> {
  const entries = await texts[collection];
  const byLocale = Object.fromEntries(
    locales.map((other) => [other, entries.get(`${id}/${other}`)]),
  ) as Localized<CollectionEntry<ProseName> | undefined>;
  const lang = fallbackOrder[locale].find((other) => byLocale[other]);
  const entry = lang && byLocale[lang];
  if (!entry) return undefined;
  const body = entry.body ?? '';
  return {
    entry,
    lang,
    fallback: lang !== locale,
    stale: (await staleTexts()).has(entry.id),
    drafts: locales.filter(
      (other) =>
        byLocale[other]?.data.status !== 'original' && byLocale[other]?.data.status !== 'reviewed',
    ),
    sections: findComponents(body, 'Section').map(({ id: anchor = '', title = '' }) => ({
      id: anchor,
      title,
    })),
    citations: listCitations(body),
    minutes: readingMinutes(body),
  };
}
