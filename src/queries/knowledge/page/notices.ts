import { nameLanguage } from '../../../i18n/display-names.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Notice } from './page-view.ts';

/** Note that an entry is a draft translation, if it is one. */
export function draftNotices(drafts: readonly Locale[], locale: Locale): Notice[] {
  return drafts.includes(locale)
    ? [{ text: useTranslate(locale)('draft.page'), state: 'draft' }]
    : [];
}

/** Note that some entries of a list are draft translations, if any. */
export function someDraftNotices(drafts: readonly Locale[], locale: Locale): Notice[] {
  return drafts.includes(locale)
    ? [{ text: useTranslate(locale)('draft.some'), state: 'draft' }]
    : [];
}

export interface TranslationState {
  /** Actual language of the text. */
  readonly lang: Locale;
  readonly fallback: boolean;
  readonly stale: boolean;
  /** Languages in which the page is a draft or missing. */
  readonly drafts: readonly Locale[];
}

/** Notices about the translation of a text, shown before it; that it is a draft is in its credits. */
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
  ];
}
