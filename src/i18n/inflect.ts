import { afterVowel, type GeorgianForm } from './decline-georgian.ts';
import { writeEnding } from './harmony.ts';
import { georgianOrdinal, inflectGeorgian } from './inflect-georgian.ts';
import type { Locale } from './locales.ts';
import { lastWordAloud } from './read-aloud.ts';
import { type EndingLanguage, hasNumberEndings, readRoman } from './spoken-numbers.ts';

/**
 * Cases that a message may ask of a number, a share or an acronym: `{total:poss}`. The first group is that of
 * Azerbaijani and Turkish, those with `poss` after a possessive ("356’sının"); the second that of Georgian, its
 * postpositions with it. `ord` is the ordinal of all three and of English.
 */
export const turkicCases = {
  gen: '(n)In',
  acc: '(y)I',
  dat: '(y)E',
  loc: 'DE',
  abl: 'DEn',
  poss: '(s)I',
  'poss-gen': '(s)InIn',
  'poss-acc': '(s)InI',
  'poss-dat': '(s)InE',
  'poss-loc': '(s)IndE',
  'poss-abl': '(s)IndEn',
} as const;

/** Azerbaijani joins its accusative with another sound, and shortens its ordinals in digits: 5-ci, 6-cı. */
const azerbaijaniCases = { ...turkicCases, acc: '(n)I', ord: 'cI' } as const;

/** Turkish joins "with" to a word, and writes ordinals by a point. */
const turkishCases = { ...turkicCases, ins: '(y)lE' } as const;

/** English writes only its ordinals with an ending: 1st, 22nd, 113th. */
const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' });
const englishEndings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** Cases of Georgian, and the postpositions that it writes together with a word. */
const georgianCases: readonly GeorgianForm[] = Object.keys(afterVowel) as GeorgianForm[];

/** The sign between a number or an abbreviation and its ending. */
export const endingSign: Readonly<Record<EndingLanguage, string>> = { az: '-', tr: '’' };

/** The cases that a message of a language may ask for; none in languages whose endings are not known. */
export function casesOf(locale: Locale): readonly string[] {
  if (locale === 'az') return Object.keys(azerbaijaniCases);
  if (locale === 'tr') return [...Object.keys(turkishCases), 'ord'];
  if (locale === 'ka') return [...georgianCases, 'ord'];
  return locale === 'en' ? ['ord'] : [];
}

/** Whole numbers, in groups or not. */
const wholeNumber = /^(?:\d+|\d{1,3}(?:[.\s]\d{3})+)$/u;
const englishWhole = /^(?:\d+|\d{1,3}(?:,\d{3})+)$/;

/** Has a text an ordinal: is it a whole number or a Roman one? Shares, fractions and words have none. */
export const hasOrdinal = (text: string, locale: Locale): boolean =>
  (locale === 'en' ? englishWhole : wholeNumber).test(text) || readRoman(text) !== undefined;

/**
 * A number, share or acronym with its ending: `321-i`, `321’i`, `321-ს`.
 * Azerbaijani: the rule of 2019 on hyphens after digits; Turkish: the apostrophe of the spelling guide (TDK);
 * Georgian: the hyphen after digits and foreign letters.
 * @param text as the language writes it
 * @param form a case of `casesOf`
 * @throws Error for a case that the language has not, for a text whose endings are not known, and for an ordinal of
 *   what is no whole number
 */
export function inflect(text: string, form: string, locale: Locale): string {
  if (form === 'ord' && !hasOrdinal(text, locale))
    throw new Error(`${locale}: expected a whole number to write as an ordinal, found "${text}"`);
  if (locale === 'ka') {
    if (form === 'ord') return georgianOrdinal(text);
    const known = georgianCases.find((one) => one === form);
    if (known !== undefined) return inflectGeorgian(text, known);
  }
  if (locale === 'tr' && form === 'ord') return `${text}.`;
  if (locale === 'en' && form === 'ord')
    return `${text}${englishEndings[englishOrdinals.select(Number(text.replace(/\D/g, '')))] ?? 'th'}`;
  if (hasNumberEndings(locale)) {
    const cases: Readonly<Record<string, string>> =
      locale === 'az' ? azerbaijaniCases : turkishCases;
    const pattern = Object.hasOwn(cases, form) ? cases[form] : undefined;
    if (pattern !== undefined)
      return `${text}${endingSign[locale]}${writeEnding(pattern, lastWordAloud(text, locale), locale)}`;
  }
  throw new Error(
    `${locale}: expected one of ${casesOf(locale).join(', ') || 'no case'}, found "${form}"`,
  );
}
