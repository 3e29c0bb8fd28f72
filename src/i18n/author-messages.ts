import az from './author/az.yaml';
import en from './author/en.yaml';
import ka from './author/ka.yaml';
import tr from './author/tr.yaml';
import { inEachLocale, type Locale, type Localized } from './locales.ts';
import { createTranslate, type Messages, type Translate } from './translate.ts';

/** What authors are told, as written in `author/`. No page loads it. */
export const authorMessages: Localized<Messages> = { az, tr, ka, en };

const translators = inEachLocale((locale) => createTranslate(locale, authorMessages[locale]));

/** The translator of what authors are told. */
export function authorTranslate(locale: Locale): Translate {
  return translators[locale];
}
