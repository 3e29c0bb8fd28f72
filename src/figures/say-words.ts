import type { FigureWord } from '../domain/figures/figure-words.ts';
import type { Words } from '../domain/figures/table.ts';
import { nameCountry, nameLanguage } from '../i18n/display-names.ts';
import { upperFirst } from '../i18n/first-letter.ts';
import { isOwnLocale, type Locale } from '../i18n/locales.ts';
import { pickText } from '../i18n/pick-text.ts';
import { nameStageInText } from '../i18n/stage-in-text.ts';
import { type Translate, useTranslate } from '../i18n/translate.ts';
import type { LocalizedText } from '../schemas/common.ts';

/** A word of a table in a language. Names of languages added by a portal are in no messages. */
function sayFigureWord(word: FigureWord, locale: Locale, t: Translate): string {
  const [, language] = /^language-(.*)$/.exec(word) ?? [];
  return language === undefined || isOwnLocale(language)
    ? t(`figure.word.${word}`)
    : nameLanguage(language, locale);
}

export interface SaidWords {
  readonly text: string;
  readonly lang: string;
}

const sayPast = (stage: LocalizedText, locale: Locale, t: Translate): string =>
  upperFirst(t('clusters.past', { first: nameStageInText(stage[locale], locale) }), locale);

/** In the nearest available language. */
export function pickWords(words: Words, locale: Locale, t: Translate): SaidWords {
  if ('text' in words) return { text: words.text[locale], lang: locale };
  if ('word' in words) return { text: sayFigureWord(words.word, locale, t), lang: locale };
  if ('pastStage' in words) return { text: sayPast(words.pastStage, locale, t), lang: locale };
  if ('countryCode' in words) {
    return { text: nameCountry(words.countryCode, locale), lang: locale };
  }
  if ('regionLevel' in words) return { text: t(`level.${words.regionLevel}`), lang: locale };
  const { original, language, ...names } = words.name;
  return pickText(names, locale, { text: original, lang: language }) as SaidWords;
}

/** For uses where the language of the words does not matter. */
export function sayWords(words: Words, locale: Locale): string {
  return pickWords(words, locale, useTranslate(locale)).text;
}
