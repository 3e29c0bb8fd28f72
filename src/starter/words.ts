import { fallbackOrder, isOwnLocale, type Locale, type Localized } from '../i18n/locales.ts';
import type { Words } from './answers.ts';

/** A text for each language of a new portal. */
export type Texts = Partial<Localized>;

/**
 * One value for each language of a portal that has one, in their order. A language that the portal adds may have
 * none; where no language has, there is the English one.
 */
export function inPortal(
  languages: readonly Locale[],
  make: (language: Locale) => string | undefined,
): Texts {
  const inSome = (some: readonly Locale[]): Texts =>
    Object.fromEntries(
      some.flatMap((language) => {
        const text = make(language);
        return text === undefined ? [] : [[language, text] as const];
      }),
    );
  const own = inSome(languages);
  return Object.keys(own).length > 0 ? own : inSome(['en']);
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

/** The languages in which a ready entry is a draft. */
export function draftsOf(drafts: readonly Locale[], languages: readonly Locale[]): Locale[] {
  return languages.filter((one) => drafts.includes(one));
}

/**
 * The texts of a ready entry, or of a person, in the languages of a portal. One of the engine's languages that they
 * lack has the nearest one; a language that the portal adds has none.
 */
export function keepTexts(words: Words, languages: readonly Locale[]): Texts {
  return inPortal(languages, (language) =>
    typeof words === 'string' || isOwnLocale(language) ? wordsIn(words, language) : words[language],
  );
}

/**
 * Puts values in the place of `%name%` in the text of each language.
 * @param values those of a language, which are in it
 */
export function fillTexts(
  texts: Texts,
  values: (language: Locale) => Readonly<Record<string, string>>,
): Texts {
  return Object.fromEntries(
    (Object.keys(texts) as Locale[]).map((language) => [
      language,
      fillIn(texts[language] ?? '', values(language)),
    ]),
  );
}

/** Puts values in the place of `%name%`; content has its own braces, which stay as they are. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/%(\w+)%/g, (mark, name: string) => values[name] ?? mark);
}
