/** Quarter of a year: 1 to 4. */
export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

/** Parse `2026-Q3`; undefined for anything else. */
export function readQuarter(text: string): Quarter | undefined {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(text.trim()) ?? [];
  return year && quarter ? { year: Number(year), quarter: Number(quarter) } : undefined;
}

/** Format as `2026-Q3`. */
export const writeQuarter = ({ year, quarter }: Quarter): string =>
  `${String(year).padStart(4, '0')}-Q${quarter}`;

/** Quarter a number of quarters later. */
export function addQuarters({ year, quarter }: Quarter, count: number): Quarter {
  const all = year * 4 + quarter - 1 + count;
  return { year: Math.floor(all / 4), quarter: (((all % 4) + 4) % 4) + 1 };
}

/** First day of a quarter: `2026-07-01`. */
export function firstDay({ year, quarter }: Quarter): string {
  const month = String((quarter - 1) * 3 + 1).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${month}-01`;
}
