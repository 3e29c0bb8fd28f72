import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { matchedBy } from './matched-clusters.ts';

/** The finding of a matching: how many clusters have a possible partner. */
export function sayMatched(portal: Portal, id: string, locale: Locale): string {
  const { number } = useFormat(locale);
  const { profiles, matches } = matchedBy(portal, id);
  const found = profiles.filter((one) => (matches.get(one.id) ?? []).length > 0).length;
  return useTranslate(locale)('matching.found', {
    n: found,
    found: number(found),
    total: number(profiles.length),
  });
}
