import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';

/** Words a reviewer reads and corrects in a minute, beside the original. */
export const pace = 40;

/** Minutes to review texts. */
export const minutesOf = (texts: readonly { readonly words: number }[]): number =>
  Math.ceil(texts.reduce((sum, { words }) => sum + words, 0) / pace);

/** Time to review texts. */
export const sayTime = (texts: readonly { readonly words: number }[], locale: Locale): string =>
  sayMinutes(minutesOf(texts), locale);

/** Minutes, or hours where they are many. */
export function sayMinutes(minutes: number, locale: Locale): string {
  const t = useTranslate(locale);
  const { number } = useFormat(locale);
  if (minutes < 90) return t('desk.minutes', { n: minutes, count: number(minutes) });
  const hours = Math.round(minutes / 60);
  return t('desk.hours', { n: hours, count: number(hours) });
}
