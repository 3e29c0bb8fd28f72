import { useFormat } from '../../../i18n/format.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { NamedLink } from '../../links/refs.ts';

/** Whether the site has the report of an edition, either current or frozen. */
export function hasReportPages(portal: Portal, edition: string): boolean {
  if (portal.archiveById.has(edition)) return true;
  return edition === portal.editionId && portal.edition.report !== undefined;
}

/** Whether the report of the current edition is built from its entries, that is, not frozen. */
export function isReportBuilt(portal: Portal): boolean {
  return portal.edition.report !== undefined && !portal.archiveById.has(portal.editionId);
}

/** Address of the page about the archive of an edition. */
export function archiveHref(locale: Locale, edition: string): string {
  return href(locale, `/archive/${edition}/`);
}

/** Formatted date on which an edition was frozen; undefined if it is not. */
export function frozenOn(portal: Portal, edition: string, locale: Locale): string | undefined {
  const lock = portal.archiveById.get(edition)?.data;
  return lock && useFormat(locale).date(lock.frozen);
}

/** Link to the archive of an edition, with its date. */
export interface ArchiveLink {
  readonly href: string;
  readonly frozen: string;
}

/** Link to the archive of an edition; undefined if it is not frozen. */
export function viewArchiveLink(
  portal: Portal,
  edition: string,
  locale: Locale,
): ArchiveLink | undefined {
  const frozen = frozenOn(portal, edition, locale);
  return frozen === undefined ? undefined : { href: archiveHref(locale, edition), frozen };
}

/** Note on a page of the report in the archive. */
export interface ArchiveNoteView {
  readonly text: string;
  readonly all: NamedLink;
}

/** Note that becomes visible in copies of the current edition when it is frozen. */
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
