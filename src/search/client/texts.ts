import type { Locale } from '../../i18n/locales.ts';
import type { SearchKind } from '../kinds.ts';
import type { AskWords } from '../query/ask.ts';

/** A message in the plural forms of its language. */
export interface CountedText {
  readonly forms: readonly string[];
  /** Form of each number from 0 to 199, one digit each; above, by the last two digits. */
  readonly byNumber: string;
}

/** Plural form for a number. */
export function formFor({ forms, byNumber }: CountedText, n: number): string {
  const at = n < 100 ? n : 100 + (n % 100);
  return forms[Number(byNumber[at])] ?? '';
}

/**
 * Messages of the search, as templates with `{count}`, `{query}` and `{label}`: plurals and number formats are
 * resolved at build time, since browsers may lack them.
 */
export interface SearchTexts {
  readonly found: CountedText;
  readonly foundFor: CountedText;
  readonly none: string;
  readonly noneFor: string;
  readonly noNames: string;
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
  /** `nearest` if only pages on other things can be offered. */
  readonly elsewhereOnly: string;
  readonly near: { readonly words: string; readonly sectors: string };
  readonly count: Readonly<
    Record<'list' | 'figure' | 'named' | 'past' | 'most' | 'mostEach', string>
  >;
  readonly sideBySide: Readonly<Record<'region' | 'sector', string>>;
  readonly ask: AskWords;
  readonly foundIn: Readonly<Partial<Record<Locale, string>>>;
  readonly kinds: Readonly<Record<SearchKind, string>>;
  /** Thousands separator, and from which number on it is used. */
  readonly group: { readonly sign: string; readonly from: number };
}

/** Max characters of a quoted query. */
const longestQuote = 80;

/** Fill in a template in one pass: values are never read as templates. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A count in the language's number format. */
export function writeCount(n: number, { group }: Pick<SearchTexts, 'group'>): string {
  return n < group.from ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, group.sign);
}

/** Quotation marks of the four languages around a query, which get others where it is quoted. */
const quotes = /^["“”„«»‘’'\s]+|["“”„«»‘’'\s]+$/gu;

/** Shorten a query for quoting. */
export function shorten(query: string): string {
  // A character is one or two UTF-16 units; the rest shows whether to cut.
  const start = query.slice(0, 4 * longestQuote);
  const bare = start.replace(quotes, '').replace(/\s+/gu, ' ') || start;
  const signs = [...bare];
  return signs.length > longestQuote ? `${signs.slice(0, longestQuote).join('')}…` : bare;
}

/**
 * Number of results, for a query or facets alone.
 * @param corrected the query searched instead
 * @param isName for a firm or a person without a page
 */
export function sayFound(
  texts: SearchTexts,
  n: number,
  query: string,
  corrected: string | undefined,
  isName = false,
): string {
  const values = { count: writeCount(n, texts), query: shorten(query) };
  if (isName) return fill(texts.noNames, values);
  if (n === 0) return query ? fill(texts.noneFor, values) : texts.none;
  const text = query && corrected === undefined ? texts.foundFor : texts.found;
  const found = fill(formFor(text, n), values);
  if (corrected === undefined) return found;
  return `${fill(texts.corrected, { query: shorten(corrected) })} ${found}`;
}
