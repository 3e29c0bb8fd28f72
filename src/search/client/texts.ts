import type { Locale } from '../../i18n/locales.ts';
import type { SearchKind } from '../kinds.ts';
import type { QuestionWords } from '../query/read-question.ts';

/** A message with a number, in the forms that the language has for numbers. */
export interface CountedText {
  readonly forms: readonly string[];
  /** Which form the numbers from 0 to 199 have, a digit each; above, the last two digits decide. */
  readonly byNumber: string;
}

/** The form of a message for a number. */
export function formFor({ forms, byNumber }: CountedText, n: number): string {
  const at = n < 100 ? n : 100 + (n % 100);
  return forms[Number(byNumber[at])] ?? '';
}

/**
 * What the search says in one language, as templates with `{count}`, `{query}` and `{label}`:
 * plurals and signs of numbers are settled when the site is built, since browsers may lack them.
 */
export interface SearchTexts {
  readonly found: CountedText;
  readonly foundFor: CountedText;
  readonly none: string;
  readonly noneFor: string;
  readonly searching: string;
  readonly failed: string;
  readonly typing: string;
  readonly corrected: string;
  readonly insteadFor: string;
  readonly all: string;
  readonly results: string;
  readonly remove: string;
  readonly selected: string;
  readonly tried: string;
  readonly nearest: string;
  /** As `nearest`, where pages on other things are all that can be offered. */
  readonly elsewhereOnly: string;
  readonly near: { readonly words: string; readonly sectors: string };
  readonly count: Readonly<
    Record<'list' | 'figure' | 'named' | 'past' | 'most' | 'mostEach', string>
  >;
  /** Names of the comparisons that a query may ask for. */
  readonly sideBySide: Readonly<Record<'region' | 'sector', string>>;
  /** How questions after a number are asked. */
  readonly question: QuestionWords;
  readonly foundIn: Readonly<Partial<Record<Locale, string>>>;
  readonly kinds: Readonly<Record<SearchKind, string>>;
  /** Sign between thousands, and the first number that has it. */
  readonly group: { readonly sign: string; readonly from: number };
}

/** Signs of a query in a message. */
const longestQuote = 80;

/** A template with its values put in, once each: a value is never read as a template. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A count as the language writes it. */
export function writeCount(n: number, { group }: Pick<SearchTexts, 'group'>): string {
  return n < group.from ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, group.sign);
}

/** A query as it is quoted: nobody reads a long one. */
export function shorten(query: string): string {
  // A sign is one or two units long; one more tells whether there is more.
  const signs = [...query.slice(0, 2 * longestQuote + 2)];
  return signs.length > longestQuote ? `${signs.slice(0, longestQuote).join('')}…` : query;
}

/**
 * How many results there are for a query, or for a choice of facets alone.
 * @param corrected the query that was searched in place of the one typed
 */
export function sayFound(
  texts: SearchTexts,
  n: number,
  query: string,
  corrected: string | undefined,
): string {
  const values = { count: writeCount(n, texts), query: shorten(query) };
  if (n === 0) return query ? fill(texts.noneFor, values) : texts.none;
  const text = query && corrected === undefined ? texts.foundFor : texts.found;
  const found = fill(formFor(text, n), values);
  if (corrected === undefined) return found;
  return `${fill(texts.corrected, { query: shorten(corrected) })} ${found}`;
}
