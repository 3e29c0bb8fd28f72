import { fallbackOrder, type Locale, type Localized, locales } from '../../../i18n/locales.ts';
import type { ProseName } from '../../../loaders/collections.ts';
import { findSections, type TextSection } from '../../../markdown/find-components.ts';
import { listCitations, type NotedCitation } from '../../../markdown/list-citations.ts';
import { readingMinutes } from '../../../markdown/reading-time.ts';
import { isStale } from '../../data/translation-status.ts';
import type { Portal, Text } from '../../../portal/portal.ts';
import { type CitationView, viewCitation } from '../../links/citations.ts';
import { proseNotices, type TranslationState } from '../page/notices.ts';
import type { Notice } from '../page/page-view.ts';
import { creditLines } from './credits.ts';

/** A prose page for a reader: the best text there is, and what has to be said about it. */
export interface ProsePage extends TranslationState {
  readonly collection: ProseName;
  readonly entry: Text;
  /** What has to be said about its translation, before one reads it. */
  readonly notices: readonly Notice[];
  /** Its sections, for the contents. */
  readonly sections: readonly TextSection[];
  /** Its citations, as they are numbered. */
  readonly citations: readonly NotedCitation[];
  readonly minutes: number;
  /** Its notes: what each citation names, in the language of the reader. */
  readonly notes: readonly CitationView[];
  /** Who wrote, translated and reviewed it. */
  readonly credits: readonly string[];
}

/**
 * A page of prose in a language, else in the nearest other one.
 * @param collection `reports` for a chapter, whose id is `{edition}/{chapter}`
 * @returns undefined when no text of that id exists
 */
export function prosePage(
  portal: Portal,
  id: string,
  locale: Locale,
  collection: ProseName = 'pages',
): ProsePage | undefined {
  const entries = portal.texts[collection];
  const byLocale = Object.fromEntries(
    locales.map((other) => [other, entries.get(`${id}/${other}`)]),
  ) as Localized<Text | undefined>;
  const lang = fallbackOrder[locale].find((other) => byLocale[other]);
  const entry = lang && byLocale[lang];
  if (!entry) return undefined;
  const { body } = entry;
  const state = {
    lang,
    fallback: lang !== locale,
    stale: isStale(portal, entry.id),
    drafts: locales.filter(
      (other) =>
        byLocale[other]?.data.status !== 'original' && byLocale[other]?.data.status !== 'reviewed',
    ),
  };
  const citations = listCitations(body);
  return {
    collection,
    entry,
    ...state,
    notices: proseNotices(state, locale),
    // Those of the third level are too small for the contents.
    sections: findSections(body).filter(({ level }) => level < 4),
    citations,
    minutes: readingMinutes(body),
    notes: citations.map((citation) => viewCitation(portal, citation, locale)),
    credits: creditLines(portal, entry, locale),
  };
}
