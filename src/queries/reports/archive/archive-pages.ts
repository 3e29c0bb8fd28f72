import { useFormat } from '../../../i18n/format.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { NamedLink } from '../../links/refs.ts';

/** Has the site the report of an edition: that of the current one, or one that is frozen? */
export function hasReportPages(portal: Portal, edition: string): boolean {
  if (portal.archiveById.has(edition)) return true;
  return edition === portal.editionId && portal.edition.report !== undefined;
}

/** Is the report of the current edition built from its entries? Not once it is frozen. */
export function isReportBuilt(portal: Portal): boolean {
  return portal.edition.report !== undefined && !portal.archiveById.has(portal.editionId);
}

/** Address of the page about the archive of an edition. */
export function archiveHref(locale: Locale, edition: string): string {
  return href(locale, `/archive/${edition}/`);
}

/** The day on which an edition was frozen, as the language writes it; undefined while it is not. */
export function frozenOn(portal: Portal, edition: string, locale: Locale): string | undefined {
  const lock = portal.archiveById.get(edition)?.data;
  return lock && useFormat(locale).date(lock.frozen);
}

/** The way to the archive of an edition, and since when it stands. */
export interface ArchiveLink {
  readonly href: string;
  readonly frozen: string;
}

/** The way to the archive of an edition; undefined while it is not frozen. */
export function viewArchiveLink(
  portal: Portal,
  edition: string,
  locale: Locale,
): ArchiveLink | undefined {
  const frozen = frozenOn(portal, edition, locale);
  return frozen === undefined ? undefined : { href: archiveHref(locale, edition), frozen };
}

/** What a page of the report says of itself once it lies in the archive. */
export interface ArchiveNoteView {
  readonly text: string;
  /** The list of all reports. */
  readonly all: NamedLink;
}

/** The note that freezing the current edition makes visible in its copies. */
export function viewArchiveNote(
  { edition: { report } }: Portal,
  locale: Locale,
): ArchiveNoteView | undefined {
  const t = useTranslate(locale);
  return (
    report && {
      text: t('report.archive.note', {
        version: report.version,
        date: useFormat(locale).date(report.date),
      }),
      all: { label: t('report.archive.all'), href: href(locale, '/reports/') },
    }
  );
}
