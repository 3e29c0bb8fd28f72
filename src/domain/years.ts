/** Year within a text, not part of a longer number. */
const years = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/g;

/** Earliest year in a text: "2007–2010", "since 2004". Undefined if there is none. */
export function firstYear(text: string): string | undefined {
  return text.match(years)?.sort()[0];
}

/** Item with a time such as `2005`, `2009-07` or `2011-12-28`. */
export interface DatedItem {
  readonly date: string;
  readonly end?: string | undefined;
}

export interface YearGroup<T> {
  /** Such as `2011`. */
  readonly year: string;
  readonly items: readonly T[];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Copy sorted by date; a year comes before its months, and a time before a period that begins then. Stable for
 * equal times.
 */
export function sortByDate<T extends DatedItem>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compare(a.date, b.date) || compare(a.end ?? '', b.end ?? ''));
}

/** Items by year, newest first, both years and items. */
export function groupByYear<T extends DatedItem>(items: readonly T[]): YearGroup<T>[] {
  const groups = Map.groupBy(sortByDate(items).reverse(), ({ date }) => date.slice(0, 4));
  return [...groups].map(([year, found]) => ({ year, items: found }));
}
