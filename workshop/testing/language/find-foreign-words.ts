import { type Locale, localeInfo } from '../../../src/i18n/locales.ts';
import { alphabets } from './alphabets.ts';
import { escapePattern } from './escape-pattern.ts';
import { isCapitalised } from './gather-names.ts';
import type { LanguageText } from './language-text.ts';
import { findQuotations } from './quotations.ts';
import { splitWords } from './split-words.ts';

export interface KnownWords {
  readonly names: ReadonlySet<string>;
  /** Reviewed wordings. */
  readonly reviewed: Readonly<Record<string, string>>;
}

function dropWordings(text: string, wordings: readonly string[]): string {
  return wordings.reduce(
    (rest, wording) =>
      rest.replace(new RegExp(`(?<!\\p{L})${escapePattern(wording)}(?!\\p{L})`, 'giu'), ' '),
    text,
  );
}

const quotedWords = (text: string) =>
  [...findQuotations(text), ...(text.match(/\([^()]*\)/g) ?? [])].flatMap(splitWords);

const isRoman = (word: string) => /^([IVX]+|[ivx]+)$/.test(word);

/**
 * Words with characters that the language lacks, except names: a capitalised word is one if it is in the data or
 * in all other languages, too. Quoted or bracketed words of the Turkish text are those of a source.
 * @param others the same text in the other languages
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
