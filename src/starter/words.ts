import { fallbackOrder, isOwnLocale, type Locale, type Localized } from '../i18n/locales.ts';
import type { Words } from './answers.ts';

export type Texts = Partial<Localized>;

/**
 * One value per language of a portal, in order; an added language without one is left out. If no language has
 * one, the English value is used.
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
 * A person's words in a language.
 * @returns those of the nearest language if missing
 */
export function wordsIn(words: Words, language: Locale): string {
  if (typeof words === 'string') return words;
  const near = [language, ...fallbackOrder[language]].find((one) => words[one] !== undefined);
  return (near && words[near]) ?? '';
}

export function draftsOf(drafts: readonly Locale[], languages: readonly Locale[]): Locale[] {
  return languages.filter((one) => drafts.includes(one));
}

/**
 * In the languages of a portal. Missing engine languages get the nearest language; missing added languages are
 * left out.
 */
export function keepTexts(words: Words, languages: readonly Locale[]): Texts {
  return inPortal(languages, (language) =>
    typeof words === 'string' || isOwnLocale(language) ? wordsIn(words, language) : words[language],
  );
}

/**
 * Fill `%name%` placeholders.
 * @param values returns the values for a language
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

/** Replace `%name%` placeholders; braces belong to the content and stay. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/%(\w+)%/g, (mark, name: string) => values[name] ?? mark);
}
