import { sortByText } from '../../i18n/collate.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';

/** Several that share the first place of a ranking. */
export interface Tie {
  readonly labels: readonly string[];
  /** The count of each. */
  readonly each: number;
}

/** So many that share a place are named. */
const mostNamed = 3;

/**
 * Who shares the first place: by name where they are few, in the order of the alphabet, so that a page
 * that says it twice says the same.
 * @param many says how many they are, where they are more
 */
export function sayTie(
  { labels, each }: Tie,
  many: (values: { n: number; each: number; count: string }) => string,
  locale: Locale,
): string {
  const format = useFormat(locale);
  const values = { n: labels.length, each, count: format.number(each) };
  const names = format.list(sortByText(locale, labels, (label) => label));
  return labels.length > mostNamed
    ? many(values)
    : useTranslate(locale)('figure.tied', { ...values, names });
}
