import { nameSubjects } from '../../domain/suggestions/subject-weights.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { sectorLabel } from './names.ts';

/** Names of subjects in the reader's language; those that only names of clusters have are left out. */
export const subjectNames = (portal: Portal, ids: readonly string[], locale: Locale): string[] =>
  nameSubjects(ids.map((id) => portal.synonymById.get(id)?.words[locale]?.[0]));

/** What two entries have in common: what both are about, otherwise their sectors. */
export function sayShared(
  portal: Portal,
  {
    subjects,
    sectors,
  }: { readonly subjects: readonly string[]; readonly sectors: readonly string[] },
  locale: Locale,
): string {
  const t = useTranslate(locale);
  const names = subjectNames(portal, subjects, locale);
  if (names.length > 0) return t('matching.subject', { names: names.join(', ') });
  return t('matching.sector', {
    names: sectors.map((id) => sectorLabel(portal, id, locale)).join(', '),
  });
}
