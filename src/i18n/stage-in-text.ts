import { changeText } from './carried-text.ts';
import { lowerFirst } from './first-letter.ts';
import type { Locale } from './locales.ts';

/**
 * A stage name next to “stage” in a sentence: lower-case in English, quoted by messages in other languages.
 */
export const nameStageInText = (name: string, locale: Locale): string =>
  changeText(name, locale, (word, language) =>
    language === 'en' ? lowerFirst(word, language) : word,
  );
