import { changeText } from './carried-text.ts';
import type { Locale } from './locales.ts';

/** A definition up to its first semicolon, as a sentence; what follows is about sources. */
export const firstClause = (definition: string, locale: Locale): string =>
  changeText(definition, locale, (words) => words.replace(/;.*$/su, '.'));
