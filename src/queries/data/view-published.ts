import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { type CitationView, viewCitations } from '../links/citations.ts';
import { errataOfFigure, viewErrata } from '../reports/errata.ts';
import { type ComparedFigure, compareFigures } from './published.ts';

/** A published figure in the table of all. */
export interface PublishedRow extends Pick<
  ComparedFigure,
  'published' | 'recounted' | 'difference'
> {
  readonly id: string;
  /** Another anchor of the row, to which reports lead. */
  readonly otherId?: string;
  readonly label: string;
  /** What is said about the print, about the difference, and what of it was found wrong since. */
  readonly notes: readonly string[];
  /** Language of what is published, where it is words of its source. */
  readonly lang: string | undefined;
  readonly sources: readonly CitationView[];
}

/** The page of the published figures. */
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

/** What was found wrong in what the edition says of a figure. */
function sayErrata(portal: Portal, locale: Locale, edition: string, figure: string): string[] {
  const errata = errataOfFigure(portal, edition, figure);
  return viewErrata(portal, errata, locale).map(({ date, about }) =>
    useTranslate(locale)('published.corrected', { date, about }),
  );
}

/** The rows of an edition. */
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

/** Anchor of a published figure of an edition, whichever is the current one. */
export function publishedAnchor(edition: string, id: string): string {
  return `${edition}-${id}`;
}

/** What earlier editions print: reports lead to it for ever, also when the current one prints it no more. */
function viewOthers(portal: Portal, locale: Locale, rows: readonly PublishedRow[]) {
  const taken = new Set(rows.map(({ id }) => id));
  return countedEditions(portal)
    .filter((edition) => edition !== portal.editionId)
    .toReversed()
    .map((edition) => ({
      edition,
      title: portal.editionById.get(edition)?.data.title[locale] ?? edition,
      rows: viewRows(portal, locale, edition).map((row) => {
        const anchor = publishedAnchor(edition, row.id);
        if (taken.has(row.id)) return { ...row, id: anchor };
        taken.add(row.id);
        return { ...row, id: anchor, otherId: row.id };
      }),
    }))
    .filter(({ rows: list }) => list.length > 0);
}

/** What the reports print, figure by figure, beside what the site counts: first that of the current edition. */
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
      section: 'data',
      crumbs: [{ label: t('nav.data'), href: href(locale, '/data/') }, { label: title }],
      drafts: portal.edition.drafts,
    },
    rows,
    others: viewOthers(portal, locale, rows),
  };
}
