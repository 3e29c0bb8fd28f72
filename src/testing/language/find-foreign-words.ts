import { type Locale, localeInfo } from '../../i18n/locales.ts';
import { alphabets } from './alphabets.ts';
import { escapePattern } from './escape-pattern.ts';
import { isCapitalised } from './gather-names.ts';
import type { LanguageText } from './language-text.ts';
import { findQuotations } from './quotations.ts';
import { splitWords } from './split-words.ts';

/** What may stand in letters of another language. */
export interface KnownWords {
  /** Names that the data hold. */
  readonly names: ReadonlySet<string>;
  /** Wordings that were read and are to stay. */
  readonly reviewed: Readonly<Record<string, string>>;
}

/** A text without the wordings that may stand in it. */
function dropWordings(text: string, wordings: readonly string[]): string {
  return wordings.reduce(
    (rest, wording) =>
      rest.replace(new RegExp(`(?<!\\p{L})${escapePattern(wording)}(?!\\p{L})`, 'giu'), ' '),
    text,
  );
}

/** The words that a text has in quotes or brackets. */
const quotedWords = (text: string) =>
  [...findQuotations(text), ...(text.match(/\([^()]*\)/g) ?? [])].flatMap(splitWords);

const isRoman = (word: string) => /^([IVX]+|[ivx]+)$/.test(word);

/**
 * Words with letters that the language does not have, and that are no names: a capital word is one
 * when the data hold it or when the text has it in every other language too. Words in
 * quotes or brackets that the Turkish text has too are those of a source.
 * @param others the same text in the other languages, as far as there are any
 */
export function findForeignWords(
  locale: Locale,
  text: string,
  others: readonly Pick<LanguageText, 'locale' | 'text'>[],
  { names, reviewed }: KnownWords,
): string[] {
  const elsewhere = others.map((other) => new Set(splitWords(other.text)));
  const isEverywhere = (word: string) =>
    elsewhere.length > 0 && elsewhere.every((words) => words.has(word));
  const turkish = others
    .filter((other) => other.locale === 'tr')
    .flatMap((other) => splitWords(other.text));
  const printed = new Set(quotedWords(text).filter((word) => turkish.includes(word)));
  const isName = (word: string) =>
    (isCapitalised(word) && (names.has(word) || isEverywhere(word))) || printed.has(word);
  return splitWords(dropWordings(text.normalize('NFC'), Object.keys(reviewed))).filter(
    (word) =>
      !alphabets[locale].test(word.toLocaleLowerCase(localeInfo[locale].tag)) &&
      !isRoman(word) &&
      !isName(word),
  );
}
