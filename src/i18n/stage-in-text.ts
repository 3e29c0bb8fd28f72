import { changeText } from './carried-text.ts';
import { genitiveOf } from './decline-georgian.ts';
import { lowerFirst } from './first-letter.ts';
import type { Locale } from './locales.ts';

/**
 * A stage name before “stage” in a sentence: lower-case in English, a genitive in Georgian (იდეის ეტაპი), quoted
 * by messages in other languages. Georgian adjectives agree with the word that follows, so they are quoted, too.
 */
export const nameStageInText = (name: string, locale: Locale): string =>
  changeText(name, locale, (word, language) => {
    if (language === 'ka') return genitiveOf(word) ?? `„${word}“`;
    return language === 'en' ? lowerFirst(word, language) : word;
  });
