import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { AspectView, SourcedValues } from './view-values.ts';

/** A profile whose undated values share one note. */
export interface DatedProfile {
  readonly aspects: readonly AspectView[];
  /** Note on all undated values; undefined if each says so. */
  readonly note: string | undefined;
}

/** Min number of undated values for a shared note. */
const many = 3;

/** Replaces repeated remarks that values are undated by one note; dates of others are kept. */
export function sayUndatedOnce(aspects: readonly AspectView[], locale: Locale): DatedProfile {
  const t = useTranslate(locale);
  const undated = t('profile.undated');
  const isUndated = ({ times }: SourcedValues) => times.length === 1 && times[0] === undated;
  const all = aspects.flatMap(({ leading, earlier }) => [...leading, ...earlier]);
  if (all.filter(isUndated).length < many) return { aspects, note: undefined };
  const shorten = (values: readonly SourcedValues[]) =>
    values.map((each) => (isUndated(each) ? { ...each, times: [] } : each));
  return {
    aspects: aspects.map((each) => ({
      ...each,
      leading: shorten(each.leading),
      earlier: shorten(each.earlier),
    })),
    note: t('cluster.undatedNote'),
  };
}
