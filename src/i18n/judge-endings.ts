import { casesOf, hasOrdinal, inflect } from './inflect.ts';
import { type Locale, localeInfo } from './locales.ts';

/** A number with an ending that is not the one of its last word. */
export interface WrongEnding {
  /** Place of its first sign in the text. */
  readonly at: number;
  /** As it is written: `2012’da`. */
  readonly found: string;
  /** With the endings of the same sense that it takes: `2012’de`. */
  readonly expected: readonly string[];
}

/** Numbers and shares with what stands behind the sign that joins an ending. */
const written: Partial<Record<Locale, RegExp>> = {
  az: /(?<![\p{L}\p{N}.,/])(\d+(?:[.,]\d+)*%?)-(\p{L}+)(?![\p{L}\p{N}-])/gu,
  tr: /(?<![\p{L}\p{N}.,/])(%?\d+(?:[.,]\d+)*)[’'](\p{L}+)(?![\p{L}\p{N}])/gu,
  ka: /(?<![\p{L}\p{N}.,/-])(\d+(?:[.,]\d+)*%?)-([ა-ჰ]+)(?![\p{L}\p{N}-])/gu,
};

/** The last words of all numbers: endings of no other number differ from those of these. */
const samples = [
  ...Array.from({ length: 21 }, (_, number) => String(number)),
  ...[30, 40, 50, 60, 70, 80, 90, 100, 1000, 1_000_000, 1_000_000_000].map(String),
];

const hasForm = (number: string, form: string, locale: Locale) =>
  form !== 'ord' || hasOrdinal(number, locale);

const endingOf = (number: string, form: string, locale: Locale): string | undefined => {
  if (!hasForm(number, form, locale)) return undefined;
  const whole = inflect(number, form, locale);
  return whole.startsWith(number) ? whole.slice(number.length + 1) : undefined;
};

/** Cases by each ending that any number has in them. */
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

/**
 * Numbers of a text whose ending belongs to another number: `2012’da`, `6-ci`. An ending that no case has, such as
 * those that make words of numbers (`10-luq`), is not judged. English and languages without rules have none.
 */
export function findWrongEndings(text: string, locale: Locale): WrongEnding[] {
  const pattern = written[locale];
  if (!pattern) return [];
  const cases = readCases(locale);
  return [...text.matchAll(pattern)].flatMap(
    ({ 0: found, 1: number = '', 2: typed = '', index }) => {
      const ending = typed.toLocaleLowerCase(localeInfo[locale].tag);
      const forms = cases.get(ending);
      if (!forms) return [];
      const right = new Set(
        casesOf(locale).flatMap((form) => endingOf(number, form, locale) ?? []),
      );
      if (right.has(ending)) return [];
      const known = [...forms].filter((form) => hasForm(number, form, locale));
      if (known.length === 0) return [];
      const expected = new Set(known.map((form) => inflect(number, form, locale)));
      return [{ at: index, found, expected: [...expected] }];
    },
  );
}
