import { afterVowel } from './decline-georgian.ts';
import { casesOf, hasOrdinal, inflect } from './inflect.ts';
import { type Locale, localeInfo } from './locales.ts';
import { readingsAloud } from './read-aloud.ts';
import { hasNumberEndings } from './spoken-numbers.ts';

export interface WrongEnding {
  /** Index of its first character. */
  readonly at: number;
  /** As written: `2012’da`. */
  readonly found: string;
  /** With the correct endings of the same meaning: `2012’de`. */
  readonly expected: readonly string[];
}

const number = String.raw`\d+(?:[.,]\d+)*`;
/** No adjacent characters that continue the word or number. */
const [before, behind] = [String.raw`(?<![\p{L}\p{N}.,/-])`, String.raw`(?![\p{L}\p{N}-])`];
const between = (inside: string) => new RegExp(`${before}${inside}${behind}`, 'gu');

/** Stem, separator if any, and ending. */
const written: Partial<Record<Locale, readonly RegExp[]>> = {
  az: [
    between(String.raw`(${number}%?)(-)(\p{L}+)`),
    between(String.raw`(\p{Lu}{2,})(-)(\p{Ll}+)`),
    between(String.raw`(${number}%?)()(\p{Ll}{2,})`),
  ],
  tr: [
    between(String.raw`(%?${number})([’'])(\p{L}+)`),
    between(String.raw`(\p{Lu}{2,})([’'])(\p{Ll}+)`),
    between(String.raw`(%?${number})()(\p{Ll}{2,})`),
  ],
  ka: [
    between(String.raw`(${number}%?|\p{Lu}{2,})(-)([ა-ჰ]+)`),
    between(`(${number}%?)()([ა-ჰ]+)`),
  ],
};

/** With different marks in two languages: 21st, მე-20. */
const ordinals: Partial<Record<Locale, RegExp>> = {
  ka: between(String.raw`მე-(\d+)`),
  en: between(String.raw`(\d+(?:,\d{3})*)(?:st|nd|rd|th)`),
};

/** Last words of all numbers, which determine the endings. */
const samples = [
  ...Array.from({ length: 21 }, (_, number) => String(number)),
  ...[30, 40, 50, 60, 70, 80, 90, 100, 1000, 1_000_000, 1_000_000_000].map(String),
];

const isNumber = (text: string) => /\d/.test(text);
const hasForm = (text: string, form: string, locale: Locale) =>
  form !== 'ord' || hasOrdinal(text, locale);

/** A text in a case; undefined if unknown, as for `Rize` in Georgian. */
function formOf(text: string, form: string, locale: Locale): string | undefined {
  if (!hasForm(text, form, locale)) return undefined;
  if (isNumber(text)) return inflect(text, form, locale);
  try {
    return inflect(text, form, locale);
  } catch {
    return undefined;
  }
}

function endingOf(text: string, form: string, locale: Locale): string | undefined {
  const whole = formOf(text, form, locale);
  return whole?.startsWith(text) ? whole.slice(text.length + 1) : undefined;
}

/** Cases by each ending that a number takes in them. */
const casesByEnding = new Map<Locale, ReadonlyMap<string, ReadonlySet<string>>>();

function readCases(locale: Locale): ReadonlyMap<string, ReadonlySet<string>> {
  const known = casesByEnding.get(locale);
  if (known) return known;
  const cases = new Map<string, Set<string>>();
  for (const form of casesOf(locale)) {
    for (const number of samples) {
      const ending = endingOf(number, form, locale);
      if (!ending) continue;
      cases.set(ending, (cases.get(ending) ?? new Set()).add(form));
    }
  }
  casesByEnding.set(locale, cases);
  return cases;
}

/** Endings of an acronym, read as a word or by letters. */
const endingsRead = (acronym: string, locale: Locale): string[] =>
  hasNumberEndings(locale)
    ? readingsAloud(acronym, locale).flatMap((read) =>
        casesOf(locale).flatMap((form) => endingOf(read, form, locale) ?? []),
      )
    : Object.values(afterVowel);

const endingsOf = (text: string, locale: Locale): ReadonlySet<string> =>
  new Set([
    ...casesOf(locale).flatMap((form) => endingOf(text, form, locale) ?? []),
    ...(isNumber(text) ? [] : endingsRead(text, locale)),
  ]);

function judgeJoined(text: string, locale: Locale): WrongEnding[] {
  const cases = readCases(locale);
  const matches = (written[locale] ?? []).flatMap((one) => [...text.matchAll(one)]);
  return matches.flatMap(({ 0: found, 1: stem = '', 2: join = '', 3: typed = '', index }) => {
    const ending = typed.toLocaleLowerCase(localeInfo[locale].tag);
    const forms = [...(cases.get(ending) ?? [])];
    if (forms.length === 0 || (join !== '' && endingsOf(stem, locale).has(ending))) return [];
    const expected = new Set(forms.flatMap((form) => formOf(stem, form, locale) ?? []));
    return expected.size > 0 ? [{ at: index, found, expected: [...expected] }] : [];
  });
}

function judgeOrdinals(text: string, locale: Locale): WrongEnding[] {
  const pattern = ordinals[locale];
  if (!pattern) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: found, 1: number = '', index }) => {
    const right = formOf(number, 'ord', locale);
    return right === undefined || right === found ? [] : [{ at: index, found, expected: [right] }];
  });
}

/**
 * Find numbers and acronyms with a wrong ending or separator: `2012’da`, `6-ci`, `TÜBİTAK’in`, `35ს`, `მე-21`,
 * `22th`. Endings other than cases, such as `10-luq`, are not judged. Empty for languages without rules.
 */
export function findWrongEndings(text: string, locale: Locale): WrongEnding[] {
  return [...judgeJoined(text, locale), ...judgeOrdinals(text, locale)].sort((a, b) => a.at - b.at);
}
