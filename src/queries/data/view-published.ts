import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { type CitationView, viewCitation } from '../links/citations.ts';
import { type ComparedFigure, compareFigures } from './published.ts';

/** A published figure in the table of all. */
export interface PublishedRow extends Pick<
  ComparedFigure,
  'published' | 'recounted' | 'difference'
> {
  readonly id: string;
  readonly label: string;
  /** What is said about the print, and about the difference. */
  readonly notes: readonly string[];
  /** Language of what is published, where it is words of its source. */
  readonly lang: Locale | undefined;
  readonly sources: readonly CitationView[];
}

/** The page of the published figures. */
export interface PublishedView {
  readonly id: string;
  readonly drafts: readonly Locale[];
  readonly rows: readonly PublishedRow[];
}

/** What the current edition's report prints, figure by figure, beside what the site counts. */
export function viewPublished(portal: Portal, locale: Locale): PublishedView {
  return {
    id: portal.editionId,
    drafts: portal.edition.drafts,
    rows: compareFigures(portal, locale).map(({ figure, published, recounted, difference }) => {
      const { id, label, note, difference: reason, printed, unit, sources } = figure;
      return {
        id,
        label: label[locale],
        notes: [note, reason].flatMap((text) => (text ? [text[locale]] : [])),
        published,
        lang:
          printed && unit === 'text'
            ? portal.sourceById.get(sources[0]?.source ?? '')?.language
            : undefined,
        recounted,
        difference,
        sources: sources.map((source) => viewCitation(portal, source, locale)),
      };
    }),
  };
}
