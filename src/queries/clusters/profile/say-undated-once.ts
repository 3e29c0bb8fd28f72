import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { AspectView, SourcedValues } from './view-values.ts';

/** Min number of undated values for which the note above the values suffices. */
const many = 3;

/**
 * Leaves out repeated remarks that values are undated, as the note above them says what a missing date means; dates of
 * others are kept.
 */
export function sayUndatedOnce<A extends AspectView>(
  aspects: readonly A[],
  locale: Locale,
): readonly A[] {
  const undated = useTranslate(locale)('profile.undated');
  const isUndated = ({ times }: SourcedValues) => times.length === 1 && times[0] === undated;
  const all = aspects.flatMap(({ leading, earlier }) => [...leading, ...earlier]);
  if (all.filter(isUndated).length < many) return aspects;
  const shorten = (values: readonly SourcedValues[]) =>
    values.map((each) => (isUndated(each) ? { ...each, times: [] } : each));
  return aspects.map((each) => ({
    ...each,
    leading: shorten(each.leading),
    earlier: shorten(each.earlier),
  }));
}
