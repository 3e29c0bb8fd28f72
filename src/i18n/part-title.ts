import type { Locale } from './locales.ts';
import { useTranslate } from './translate.ts';

/** The heading of a part of the survey form: what the portal calls it, else its letter. */
export function partTitle(
  {
    part,
    title,
  }: { readonly part: string; readonly title?: Readonly<Record<Locale, string>> | undefined },
  locale: Locale,
): string {
  return title?.[locale] ?? useTranslate(locale)('survey.part', { letter: part.toUpperCase() });
}
