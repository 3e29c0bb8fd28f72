import { nameLanguage } from '../../../i18n/display-names.ts';
import { isOwnLocale, type Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal, Text } from '../../../portal/portal.ts';

/** "Text: the editors." and so on: authors, translators and reviewers of a text, by role. */
export function creditLines(portal: Portal, { data }: Text, locale: Locale): string[] {
  const t = useTranslate(locale);
  const { credits, status, source } = data;
  const nameOf = (id: string) =>
    id === 'editors'
      ? portal.site.publisher[locale]
      : (portal.organisationById.get(id)?.name[locale] ?? id);
  const written = t('credits.author', { who: nameOf(credits.author) });
  if (!source) return [written];
  const who = nameOf(credits.translator);
  const translated = isOwnLocale(source.language)
    ? t(`credits.translator.${source.language}`, { who })
    : t('credits.translatorOther', { language: nameLanguage(source.language, locale), who });
  const { reviewer } = credits;
  const reviewed =
    status === 'reviewed' && reviewer
      ? t('credits.reviewer', { who: nameOf(reviewer) })
      : t(status === 'reviewed' ? 'credits.reviewed' : 'draft.page');
  return [written, translated, reviewed];
}

/** Notice that the text of an entry without prose is not reviewed. The frame names its author, the publisher. */
export const entryCredits = (drafts: readonly Locale[], locale: Locale): string[] =>
  drafts.includes(locale) ? [useTranslate(locale)('draft.page')] : [];
