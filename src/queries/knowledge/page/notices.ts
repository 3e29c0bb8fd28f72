import type { Locale } from '../../../i18n/locales.ts';
import { nameLanguage } from '../../../i18n/name-language.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Notice } from './page-view.ts';

/** That an entry is a draft translation, where it is one. */
export function draftNotices(drafts: readonly Locale[], locale: Locale): Notice[] {
  return drafts.includes(locale) ? [{ text: useTranslate(locale)('draft.page') }] : [];
}

/** That some entries of a list are draft translations, where some are. */
export function someDraftNotices(drafts: readonly Locale[], locale: Locale): Notice[] {
  return drafts.includes(locale) ? [{ text: useTranslate(locale)('draft.some') }] : [];
}

/** What is known of the translation of a text. */
export interface TranslationState {
  /** Language the text is really in. */
  readonly lang: Locale;
  readonly fallback: boolean;
  readonly stale: boolean;
  /** Languages in which the page is a draft or missing. */
  readonly drafts: readonly Locale[];
}

/** What has to be said about the translation of a text, before one reads it. */
export function proseNotices(page: TranslationState, locale: Locale): Notice[] {
  const t = useTranslate(locale);
  return [
    ...(page.fallback
      ? [
          {
            text: t('fallback.page', { language: nameLanguage(page.lang, locale) }),
            state: 'fallback' as const,
          },
        ]
      : []),
    ...(page.stale ? [{ text: t('stale.page'), state: 'stale' as const }] : []),
    ...(page.fallback ? [] : draftNotices(page.drafts, locale)),
  ];
}
