import type { Locale } from './locales.ts';
import { useTranslate } from './translate.ts';

/** The portal's title of a survey form part, otherwise its letter. */
export function partTitle(
  {
    part,
    title,
  }: { readonly part: string; readonly title?: Readonly<Record<Locale, string>> | undefined },
  locale: Locale,
): string {
  const t = useTranslate(locale);
  // Custom fields follow the lettered parts, as on cluster pages.
  if (part === 'fields') return t('cluster.fields');
  return title?.[locale] ?? t('survey.part', { letter: part.toUpperCase() });
}
