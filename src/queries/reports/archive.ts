import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { NamedLink } from '../links/refs.ts';

/**
 * Path of a page of a frozen edition's report in the archive, from the root of the site.
 * @param chapter none for the contents of the report
 * @returns undefined while the edition is not frozen
 */
export function archivedPath(
  portal: Portal,
  edition: string,
  locale: Locale,
  chapter?: string,
): string | undefined {
  if (!portal.archiveById.has(edition)) return undefined;
  return `/archive/${edition}/${locale}/${chapter === undefined ? '' : `${chapter}/`}`;
}

/** The day on which an edition was frozen, as the language writes it; undefined while it is not. */
export function frozenOn(portal: Portal, edition: string, locale: Locale): string | undefined {
  const lock = portal.archiveById.get(edition)?.data;
  return lock && useFormat(locale).date(lock.frozen);
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
