import { href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { archivedPath, frozenOn } from './archive.ts';
import type { Portal } from '../../portal/portal.ts';

/** An edition in the list of reports. */
export interface EditionLine {
  readonly title: string;
  /** The report of this edition; none for one without a report. */
  readonly href: string | undefined;
  readonly about: string;
  /** Address of the report as it was frozen. */
  readonly archive: string | undefined;
  readonly frozen: string | undefined;
}

/**
 * The report of an edition: the current one as it is built now, earlier ones as they were frozen.
 * @throws Error for an edition that is not there
 */
export function reportOf(portal: Portal, id: string, locale: Locale): EditionLine {
  const data = portal.editions.find((entry) => entry.id === id)?.data;
  if (!data) throw new Error(`expected the edition ${id}, found none`);
  const archived = archivedPath(portal, id, locale);
  const archive = archived && rootHref(archived);
  const live = id === portal.editionId && data.report ? href(locale, `/reports/${id}/`) : undefined;
  return {
    title: data.report?.title[locale] ?? data.title[locale],
    href: live ?? archive,
    about: data.report?.lead[locale] ?? useTranslate(locale)('report.none'),
    archive,
    frozen: frozenOn(portal, id, locale),
  };
}
