/** Year within a text, not part of a longer number. */
const years = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/g;

/** Earliest year in a text: "2007–2010", "since 2004". Undefined if there is none. */
export function firstYear(text: string): string | undefined {
  return text.match(years)?.sort()[0];
}
