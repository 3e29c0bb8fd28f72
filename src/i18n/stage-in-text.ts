import { changeText } from './carried-text.ts';
import { lowerFirst } from './first-letter.ts';
import type { Locale } from './locales.ts';

/**
 * The name of a stage beside the word “stage” of a sentence. English messages set it there without quotation marks,
 * as a word like any other; those of other languages quote the name.
 */
export const nameStageInText = (name: string, locale: Locale): string =>
  changeText(name, locale, (word, language) =>
    language === 'en' ? lowerFirst(word, language) : word,
  );
