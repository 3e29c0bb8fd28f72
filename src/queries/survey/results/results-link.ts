import { editionLabel } from '../../../i18n/edition-label.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { NamedLink } from '../../links/refs.ts';
import { answeredEditions } from '../answered-returns.ts';

export const resultsPath = (edition: string): string => `/survey/results/${edition}/`;

/** Link to the results of an edition; undefined if no answers are known. */
export function resultsLink(
  portal: Portal,
  edition: string,
  locale: Locale,
): NamedLink | undefined {
  if (!answeredEditions(portal).includes(edition)) return undefined;
  const label = useTranslate(locale)('results.title', { year: editionLabel(locale, edition) });
  return { label, href: href(locale, resultsPath(edition)) };
}

/** Results of all editions with answers, the latest first. */
export function resultLinks(portal: Portal, locale: Locale): NamedLink[] {
  return answeredEditions(portal)
    .toReversed()
    .flatMap((edition) => resultsLink(portal, edition, locale) ?? []);
}
