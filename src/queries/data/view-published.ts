import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { PageMeta } from '../frame/page-meta.ts';
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
  readonly page: PageMeta;
  readonly rows: readonly PublishedRow[];
}

/** What the current edition's report prints, figure by figure, beside what the site counts. */
export function viewPublished(portal: Portal, locale: Locale): PublishedView {
  const t = useTranslate(locale);
  const title = t('published.title');
  return {
    page: {
      locale,
      kind: 'published',
      id: portal.editionId,
      title,
      description: t('published.lead'),
      path: '/data/published/',
      section: 'data',
      crumbs: [{ label: t('nav.data'), href: href(locale, '/data/') }, { label: title }],
      drafts: portal.edition.drafts,
    },
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
