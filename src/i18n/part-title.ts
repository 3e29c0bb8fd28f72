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
  const t = useTranslate(locale);
  // Fields of the portal's own stand behind the parts with letters, as on the page of a cluster.
  if (part === 'fields') return t('cluster.fields');
  return title?.[locale] ?? t('survey.part', { letter: part.toUpperCase() });
}
