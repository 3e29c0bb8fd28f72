import { writeEnding } from './harmony.ts';
import type { Locale } from './locales.ts';
import { lastWordAloud } from './read-aloud.ts';
import { type EndingLanguage, hasNumberEndings } from './spoken-numbers.ts';

/**
 * Cases that a message may ask of a number, a share or an acronym: `{total:poss}`. The first group is that of
 * Azerbaijani and Turkish, those with `poss` after a possessive ("356’sının"); the second that of Georgian, its
 * postpositions with it. `ord` is the ordinal of all three.
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

/** Endings and postpositions that Georgian writes together with a numeral or a name in other letters. */
export const georgianCases = {
  dat: 'ს',
  gen: 'ის',
  erg: 'მა',
  ins: 'ით',
  adv: 'ად',
  in: 'ში',
  on: 'ზე',
  from: 'დან',
  until: 'მდე',
  for: 'ისთვის',
  with: 'თან',
} as const;

const join: Readonly<Record<EndingLanguage, string>> = { az: '-', tr: '’' };

/** Georgian ordinals: "pirveli" for 1, me- before numerals of one word, -e after all others. */
function georgianOrdinal(text: string): string {
  const digits = text.replace(/\D/g, '');
  const number = Number(digits);
  if (number === 1) return `${text}-ლი`;
  const isOneWord =
    number <= 20 ||
    [40, 60, 80].includes(number) ||
    /^[1-9]00$/.test(digits) ||
    /^10{3}(?:0{3})*$/.test(digits);
  return isOneWord ? `მე-${text}` : `${text}-ე`;
}

/** The cases that a message of a language may ask for; none in languages that join no endings to numbers. */
export function casesOf(locale: Locale): readonly string[] {
  if (locale === 'az') return Object.keys(azerbaijaniCases);
  if (locale === 'tr') return [...Object.keys(turkishCases), 'ord'];
  return locale === 'ka' ? [...Object.keys(georgianCases), 'ord'] : [];
}

/**
 * A number, share or acronym with its ending: `321-i`, `321’i`, `321-ს`.
 * Azerbaijani: the rule of 2019 on hyphens after digits; Turkish: the apostrophe of the spelling guide (TDK);
 * Georgian: the hyphen after digits and foreign letters.
 * @param text as the language writes it
 * @param form a case of `casesOf`
 * @throws Error for a case that the language has not
 */
export function inflect(text: string, form: string, locale: Locale): string {
  if (locale === 'ka') {
    if (form === 'ord') return georgianOrdinal(text);
    if (Object.hasOwn(georgianCases, form))
      return `${text}-${georgianCases[form as keyof typeof georgianCases]}`;
  }
  if (locale === 'tr' && form === 'ord') return `${text}.`;
  if (hasNumberEndings(locale)) {
    const cases: Readonly<Record<string, string>> =
      locale === 'az' ? azerbaijaniCases : turkishCases;
    const pattern = Object.hasOwn(cases, form) ? cases[form] : undefined;
    if (pattern !== undefined)
      return `${text}${join[locale]}${writeEnding(pattern, lastWordAloud(text, locale), locale)}`;
  }
  throw new Error(
    `${locale}: expected one of ${casesOf(locale).join(', ') || 'no case'}, found "${form}"`,
  );
}
