import { afterVowel, type GeorgianForm } from './decline-georgian.ts';
import { writeEnding } from './harmony.ts';
import { georgianOrdinal, inflectGeorgian } from './inflect-georgian.ts';
import type { Locale } from './locales.ts';
import { lastWordAloud } from './read-aloud.ts';
import { type EndingLanguage, hasNumberEndings, readRoman } from './spoken-numbers.ts';

/**
 * Cases of numbers, shares and acronyms in messages: `{total:poss}`. The first group is for Azerbaijani and
 * Turkish, `poss…` ones follow a possessive ("356’sının"); the second for Georgian, including postpositions.
 * `ord` is the ordinal of all three and of English.
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

/** Azerbaijani has another accusative and shorter ordinals: 5-ci, 6-cı. */
const azerbaijaniCases = { ...turkicCases, acc: '(n)I', ord: 'cI' } as const;

/** Turkish joins "with" to the word, and marks ordinals by a point. */
const turkishCases = { ...turkicCases, ins: '(y)lE' } as const;

/** English inflects only ordinals: 1st, 22nd, 113th. */
const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' });
const englishEndings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** Georgian cases and joined postpositions; `on-is` has the joined verb, too: ეტაპზეა. */
const georgianCases: readonly GeorgianForm[] = Object.keys(afterVowel) as GeorgianForm[];

/** Between a number or abbreviation and its ending. */
export const endingSeparator: Readonly<Record<EndingLanguage, string>> = { az: '-', tr: '’' };

/** Cases that messages may request; empty if endings are unknown. */
export function casesOf(locale: Locale): readonly string[] {
  if (locale === 'az') return Object.keys(azerbaijaniCases);
  if (locale === 'tr') return [...Object.keys(turkishCases), 'ord'];
  if (locale === 'ka') return [...georgianCases, 'on-is', 'ord'];
  return locale === 'en' ? ['ord'] : [];
}

/** Whole numbers, grouped or not. */
const wholeNumber = /^(?:\d+|\d{1,3}(?:[.\s]\d{3})+)$/u;
const englishWhole = /^(?:\d+|\d{1,3}(?:,\d{3})+)$/;

/** Whether a text has an ordinal: only whole and Roman numbers do. */
export const hasOrdinal = (text: string, locale: Locale): boolean =>
  (locale === 'en' ? englishWhole : wholeNumber).test(text) || readRoman(text) !== undefined;

/**
 * A number, share or acronym with its ending: `321-i`, `321’i`, `321-ს`. Azerbaijani: the 2019 rule on hyphens
 * after digits; Turkish: the apostrophe of the spelling guide (TDK); Georgian: the hyphen after digits and
 * foreign letters.
 * @param text in the language's notation
 * @param form a case of `casesOf`
 * @throws Error for a case unknown to the language, a text with unknown endings, or an ordinal of anything but a
 * whole number
 */
export function inflect(text: string, form: string, locale: Locale): string {
  if (form === 'ord' && !hasOrdinal(text, locale))
    throw new Error(`${locale}: expected a whole number to write as an ordinal, found "${text}"`);
  if (locale === 'ka') {
    if (form === 'ord') return georgianOrdinal(text);
    if (form === 'on-is') return `${inflectGeorgian(text, 'on')}ა`;
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
      return `${text}${endingSeparator[locale]}${writeEnding(pattern, lastWordAloud(text, locale), locale)}`;
  }
  throw new Error(
    `${locale}: expected one of ${casesOf(locale).join(', ') || 'no case'}, found "${form}"`,
  );
}
