import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { AspectView, SourcedValues } from './view-values.ts';

/** A profile in which many values without a date do not say so one by one. */
export interface DatedProfile {
  readonly aspects: readonly AspectView[];
  /** What is said for all of them at once; nothing where each still says it. */
  readonly note: string | undefined;
}

/** From so many values on, that they have no date is said once. */
const many = 3;

/** Leaves out what most values repeat: that nobody tells of when they are. Those that have a date keep it. */
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
