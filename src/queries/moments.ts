import { useFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';

/** A time in words, as exact as it is known: `2009-07` → "July 2009". */
export function momentText(moment: string, locale: Locale): string {
  const format = useFormat(locale);
  if (moment.length === 4) return moment;
  return moment.length === 7 ? format.month(moment) : format.date(moment);
}

/** A time, or the first and last of a period: "1999 – 2001". */
export function periodText(
  { date, end }: { readonly date: string; readonly end?: string | undefined },
  locale: Locale,
): string {
  const first = momentText(date, locale);
  return end === undefined || end === date ? first : `${first} – ${momentText(end, locale)}`;
}
