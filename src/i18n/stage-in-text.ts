import { changeText } from './carried-text.ts';
import { lowerFirst } from './first-letter.ts';
import type { Locale } from './locales.ts';

/**
 * A stage name next to the word “stage” in a sentence. English messages have it without quotation marks, in
 * lower case; other languages quote it.
 */
export const nameStageInText = (name: string, locale: Locale): string =>
  changeText(name, locale, (word, language) =>
    language === 'en' ? lowerFirst(word, language) : word,
  );
