import { sortByText } from '../../i18n/collate.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';

export interface Tie {
  readonly labels: readonly string[];
  /** The count of each. */
  readonly each: number;
}

/** Max names listed in a tie. */
const maxNamed = 3;

/** How many are tied, and with how many each. */
export const tieCounts = ({ labels, each }: Tie, locale: Locale) => ({
  n: labels.length,
  each,
  count: useFormat(locale).number(each),
});

/**
 * Entries tied for first place, by name if few, in alphabetical order so that repeated mentions agree.
 * @param many message for larger ties
 */
export function sayTie(
  tie: Tie,
  many: (values: { n: number; each: number; count: string }) => string,
  locale: Locale,
): string {
  const values = tieCounts(tie, locale);
  const names = useFormat(locale).list(sortByText(locale, tie.labels, (label) => label));
  return tie.labels.length > maxNamed
    ? many(values)
    : useTranslate(locale)('figure.tied', { ...values, names });
}
