import { type CollectionEntry, getCollection } from 'astro:content';
import { fallbackOrder, type Locale, type Localized, locales } from '../i18n/locales.ts';
import { findComponents } from '../markdown/find-components.ts';
import { listCitations } from '../markdown/list-citations.ts';
import { readingMinutes } from '../markdown/reading-time.ts';
import type { Citation } from '../schemas/common.ts';
import { staleTexts } from './translation-status.ts';

/** A prose page for a reader: the best text there is, and what has to be said about it. */
export interface ProsePage {
  readonly entry: CollectionEntry<'pages'>;
  /** Language the text is really in. */
  readonly lang: Locale;
  readonly fallback: boolean;
  readonly stale: boolean;
  /** Languages in which the page is a draft or missing. */
  readonly drafts: readonly Locale[];
  /** Its sections, for the contents. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Its citations, as they are numbered. */
  readonly citations: readonly Citation[];
  readonly minutes: number;
}

/** Every text by its id, read once: pages ask for one after the other. */
const texts = getCollection('pages').then(
  (entries) => new Map(entries.map((entry) => [entry.id, entry])),
);

/**
 * A page of prose in a language, else in the nearest other one.
 * @returns undefined when no text of that id exists
 */
export async function prosePage(id: string, locale: Locale): Promise<ProsePage | undefined> {
  const entries = await texts;
  const byLocale = Object.fromEntries(
    locales.map((other) => [other, entries.get(`${id}/${other}`)]),
  ) as Localized<CollectionEntry<'pages'> | undefined>;
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
