import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { allTexts, reviewedEntries } from '../data/translation-status.ts';

/**
 * Number of texts by the month of their sign-off. The files have the days, so that copies without history
 * have them too.
 */
export function signedMonths(portal: Portal, language: Locale): ReadonlyMap<string, number> {
  const { clusters } = portal;
  const days = [
    ...[{ entries: clusters }, ...reviewedEntries(portal)].flatMap(({ entries }) =>
      entries.map(({ data }) => data.reviewed?.[language]?.on),
    ),
    ...allTexts(portal)
      .filter(({ id }) => id.endsWith(`/${language}`))
      .map(({ data }) => data.reviewed?.on),
  ].filter((day) => day !== undefined);
  const months = Map.groupBy(days, (day) => day.slice(0, 7));
  return new Map([...months].map(([month, all]) => [month, all.length]));
}
