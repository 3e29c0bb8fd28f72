import { editionLabel } from '../../../i18n/edition-label.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { NamedLink } from '../../links/refs.ts';
import { answeredEditions } from '../answered-returns.ts';

/** Path of the results of an edition. */
export const resultsPath = (edition: string): string => `/survey/results/${edition}/`;

/** The results of an edition as a link; undefined where none of its answers is known. */
export function resultsLink(
  portal: Portal,
  edition: string,
  locale: Locale,
): NamedLink | undefined {
  if (!answeredEditions(portal).includes(edition)) return undefined;
  const label = useTranslate(locale)('results.title', { year: editionLabel(locale, edition) });
  return { label, href: href(locale, resultsPath(edition)) };
}

/** The results of all editions with answers, the latest first. */
export function resultLinks(portal: Portal, locale: Locale): NamedLink[] {
  return answeredEditions(portal)
    .toReversed()
    .flatMap((edition) => resultsLink(portal, edition, locale) ?? []);
}
