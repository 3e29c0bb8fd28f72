import type { FigureWord } from '../domain/figures/figure-words.ts';
import { nameLanguage } from '../i18n/display-names.ts';
import { isOwnLocale, type Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';

/** A word of a table in a language. Names of languages added by a portal are in no messages. */
export function sayFigureWord(word: FigureWord, locale: Locale, t: Translate): string {
  const [, language] = /^language-(.*)$/.exec(word) ?? [];
  return language === undefined || isOwnLocale(language)
    ? t(`figure.word.${word}`)
    : nameLanguage(language, locale);
}
