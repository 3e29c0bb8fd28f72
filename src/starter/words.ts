import { fallbackOrder, isOwnLocale, type Locale, type Localized } from '../i18n/locales.ts';
import type { Words } from './answers.ts';

/** A text for each language of a new portal. */
export type Texts = Partial<Localized>;

/** One value for each language of a portal, in their order. */
export function inPortal(languages: readonly Locale[], make: (language: Locale) => string): Texts {
  return Object.fromEntries(languages.map((language) => [language, make(language)]));
}

/**
 * Words that a person gave, in a language.
 * @returns those of the nearest language where there are none in it
 */
export function wordsIn(words: Words, language: Locale): string {
  if (typeof words === 'string') return words;
  const near = [language, ...fallbackOrder[language]].find((one) => words[one] !== undefined);
  return (near && words[near]) ?? '';
}

/**
 * The languages in which a ready entry is a draft: those that say so, and those that a portal adds, in
 * which it has no text of its own.
 */
export function draftsOf(drafts: readonly Locale[], languages: readonly Locale[]): Locale[] {
  return languages.filter((one) => drafts.includes(one) || !isOwnLocale(one));
}

/** The texts of a ready entry in the languages of a portal; of a missing one the nearest stands. */
export function keepTexts(texts: Texts, languages: readonly Locale[]): Texts {
  return inPortal(languages, (language) => wordsIn(texts, language));
}

/** Puts values in the place of `%name%`; content has its own braces, which stay as they are. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/%(\w+)%/g, (mark, name: string) => values[name] ?? mark);
}
