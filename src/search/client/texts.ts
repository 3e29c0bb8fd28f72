import type { Locale } from '../../i18n/locales.ts';
import type { SearchKind } from '../kinds.ts';
import type { QuestionWords } from '../query/read-question.ts';

/** A message with a number, in the language's plural forms. */
export interface CountedText {
  readonly forms: readonly string[];
  /** Form of each number from 0 to 199, one digit each; above, the last two digits decide. */
  readonly byNumber: string;
}

/** Plural form of a message for a number. */
export function formFor({ forms, byNumber }: CountedText, n: number): string {
  const at = n < 100 ? n : 100 + (n % 100);
  return forms[Number(byNumber[at])] ?? '';
}

/**
 * Messages of the search in one language, as templates with `{count}`, `{query}` and `{label}`: plurals and
 * number formats are resolved at build time, since browsers may lack them.
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
  /** Like `nearest`, if only pages on other things can be offered. */
  readonly elsewhereOnly: string;
  readonly near: { readonly words: string; readonly sectors: string };
  readonly count: Readonly<
    Record<'list' | 'figure' | 'named' | 'past' | 'most' | 'mostEach', string>
  >;
  /** Names of the comparisons that a query may ask for. */
  readonly sideBySide: Readonly<Record<'region' | 'sector', string>>;
  /** Phrases that ask for a number. */
  readonly question: QuestionWords;
  readonly foundIn: Readonly<Partial<Record<Locale, string>>>;
  readonly kinds: Readonly<Record<SearchKind, string>>;
  /** Thousands separator, and the smallest number that has it. */
  readonly group: { readonly sign: string; readonly from: number };
}

/** Max characters of a query quoted in a message. */
const longestQuote = 80;

/** Fill in a template in one pass, so that values are never read as templates. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A count in the language's number format. */
export function writeCount(n: number, { group }: Pick<SearchTexts, 'group'>): string {
  return n < group.from ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, group.sign);
}

/** A query as quoted, cut to a readable length. */
export function shorten(query: string): string {
  // A character is one or two UTF-16 units; one character more shows whether the query is cut.
  const signs = [...query.slice(0, 2 * longestQuote + 2)];
  return signs.length > longestQuote ? `${signs.slice(0, longestQuote).join('')}…` : query;
}

/**
 * Number of results for a query, or for a choice of facets alone.
 * @param corrected the query searched instead of the one typed
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
