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

/** A prose page for a reader: the best text available, with notices about it. */
export interface ProsePage extends TranslationState {
  readonly collection: ProseName;
  readonly entry: Text;
  /** Notices about its translation, shown before it. */
  readonly notices: readonly Notice[];
  readonly sections: readonly TextSection[];
  /** Its citations, in the order of their numbers. */
  readonly citations: readonly NotedCitation[];
  readonly minutes: number;
  /** Its notes: the source of each citation, in the language of the reader. */
  readonly notes: readonly CitationView[];
  /** Authors, translators and reviewers. */
  readonly credits: readonly string[];
}

/**
 * A prose page in a language, otherwise in the nearest one.
 * @param collection `reports` for a chapter, whose id is `{edition}/{chapter}`
 * @returns undefined if there is no text with that id
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
    // Third-level sections are too small for the contents.
    sections: findSections(body).filter(({ level }) => level < 4),
    citations,
    minutes: readingMinutes(body),
    notes: citations.map((citation) => viewCitation(portal, citation, locale)),
    credits: creditLines(portal, entry, locale),
  };
}
