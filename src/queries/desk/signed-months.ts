import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { allTexts, isOutdated, isStale, reviewedEntries } from '../data/translation-status.ts';

/** Most months named. */
const mostMonths = 12;

/** Days of the sign-offs of a language that still hold; from the files, so that a copy without history has them, too. */
function signedDays(portal: Portal, language: Locale): string[] {
  const folders = [{ entries: portal.clusters }, ...reviewedEntries(portal)];
  return [
    ...folders.flatMap(({ entries }) =>
      entries.flatMap(({ data }) => {
        const signature = data.reviewed?.[language];
        return signature && !isOutdated(data, signature, language) ? [signature.on] : [];
      }),
    ),
    ...allTexts(portal)
      .filter(({ id }) => id.endsWith(`/${language}`) && !isStale(portal, id))
      .map(({ data }) => data.reviewed?.on),
  ].filter((day) => day !== undefined);
}

/** How many texts of a language were signed in each of the last months with any; undefined without any. */
export function saySigned(portal: Portal, language: Locale, locale: Locale): string | undefined {
  const { list, month, number } = useFormat(locale);
  const months = [...Map.groupBy(signedDays(portal, language), (day) => day.slice(0, 7))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(-mostMonths)
    .map(([one, days]) => `${month(one)} (${number(days.length)})`);
  return months.length === 0
    ? undefined
    : useTranslate(locale)('desk.signed', { months: list(months) });
}
