/** A year within a text, no part of a longer number. */
const years = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/g;

/**
 * The first year that a text names, in the order of time: "2007–2010", "since 2004". Undefined for
 * a text that names none.
 */
export function firstYear(text: string): string | undefined {
  return text.match(years)?.sort()[0];
}
