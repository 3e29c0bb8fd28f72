import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';

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
