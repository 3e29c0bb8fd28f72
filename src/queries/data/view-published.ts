import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { type CitationView, viewCitations } from '../links/citations.ts';
import { errataOfFigure, viewErrata } from '../reports/errata.ts';
import { type ComparedFigure, compareFigures } from './published.ts';
import { nameData } from '../editions/name-data.ts';

export interface PublishedRow extends Pick<
  ComparedFigure,
  'published' | 'recounted' | 'difference'
> {
  readonly id: string;
  /** Second anchor of the row, linked from reports. */
  readonly otherId?: string;
  readonly label: string;
  /** Remarks on the print and the difference, and later corrections. */
  readonly notes: readonly string[];
  /** Language of the published text, if it is quoted from its source. */
  readonly lang: string | undefined;
  readonly sources: readonly CitationView[];
}

export interface PublishedView {
  readonly page: PageMeta;
  readonly rows: readonly PublishedRow[];
  /** Those of earlier editions, the latest first. */
  readonly others: readonly {
    readonly edition: string;
    readonly title: string;
    readonly rows: readonly PublishedRow[];
  }[];
}

/** Errors found in a figure of the edition. */
function sayErrata(portal: Portal, locale: Locale, edition: string, figure: string): string[] {
  const errata = errataOfFigure(portal, edition, figure);
  return viewErrata(portal, errata, locale).map(({ date, about }) =>
    useTranslate(locale)('published.corrected', { date, about }),
  );
}

function viewRows(portal: Portal, locale: Locale, edition: string): PublishedRow[] {
  return compareFigures(portal, locale, edition).map(
    ({ figure, published, recounted, difference, among }) => {
      const { id, label, note, difference: reason, printed, unit, sources } = figure;
      const errata = sayErrata(portal, locale, edition, id);
      return {
        id,
        label: label[locale],
        notes: [
          ...(among === undefined ? [] : [useTranslate(locale)('published.among', { n: among })]),
          // A correction states what was wrong; the note would repeat it.
          ...[errata.length > 0 ? undefined : note, reason].flatMap((text) =>
            text ? [text[locale]] : [],
          ),
          ...errata,
        ],
        published,
        lang:
          printed && unit === 'text'
            ? portal.sourceById.get(sources[0]?.source ?? '')?.language
            : undefined,
        recounted,
        difference,
        sources: viewCitations(portal, sources, locale),
      };
    },
  );
}

/** Anchor of a published figure that stays the same when editions follow. */
export function publishedAnchor(edition: string, id: string): string {
  return `${edition}-${id}`;
}

/**
 * Figures of earlier editions: permanent targets of reports, even if the current edition no longer prints them.
 */
function viewOthers(portal: Portal, locale: Locale, rows: readonly PublishedRow[]) {
  const taken = new Set(rows.map(({ id }) => id));
  return countedEditions(portal)
    .filter((edition) => edition !== portal.editionId)
    .toReversed()
    .map((edition) => ({
      edition,
      title: nameData(edition, locale),
      rows: viewRows(portal, locale, edition).map((row) => {
        const anchor = publishedAnchor(edition, row.id);
        if (taken.has(row.id)) return { ...row, id: anchor };
        taken.add(row.id);
        return { ...row, id: anchor, otherId: row.id };
      }),
    }))
    .filter(({ rows: list }) => list.length > 0);
}

/** Figures printed in reports, next to the site's counts: first those of the current edition. */
export function viewPublished(portal: Portal, locale: Locale): PublishedView {
  const t = useTranslate(locale);
  const title = t('published.title');
  const own = viewRows(portal, locale, portal.editionId);
  const rows = portal.archiveById.has(portal.editionId)
    ? own.map((row) => ({ ...row, otherId: publishedAnchor(portal.editionId, row.id) }))
    : own;
  return {
    page: {
      locale,
      kind: 'published',
      id: portal.editionId,
      title,
      description: t('published.lead'),
      path: '/data/published/',
      crumbs: [{ label: t('nav.data'), href: href(locale, '/data/') }, { label: title }],
      drafts: portal.edition.drafts,
    },
    rows,
    others: viewOthers(portal, locale, rows),
  };
}
