import { changeText } from './carried-text.ts';
import { upperFirst } from './first-letter.ts';
import type { Locale } from './locales.ts';

/** A definition up to its first semicolon, as a sentence; what follows is about sources. */
export const firstClause = (definition: string, locale: Locale): string =>
  changeText(definition, locale, (words) => words.replace(/;.*$/su, '.'));

/** What its sources add, as a sentence of its own; empty for a definition without it. */
export const laterClauses = (definition: string, locale: Locale): string =>
  upperFirst(
    changeText(definition, locale, (words) => words.match(/;\s*(.*)$/su)?.[1] ?? ''),
    locale,
  );
