/** A period in decimal years: `2013-Q2` is 2013.25 to 2013.5. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** Parse `2013`, `2013-Q2`, `2009-07` or `2009-07-15`; the schema allows nothing else. */
export function readPeriod(text: string): Period {
  const [year = 0] = text.split('-').map(Number);
  const quarter = /-Q(\d)$/.exec(text);
  if (quarter) {
    const start = year + (Number(quarter[1]) - 1) / 4;
    return { start, end: start + 1 / 4 };
  }
  const [, month, day] = text.split('-').map(Number);
  if (month === undefined) return { start: year, end: year + 1 };
  const start = year + (month - 1) / 12;
  if (day === undefined) return { start, end: start + 1 / 12 };
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000;
  const length = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000;
  return { start: year + days / length, end: year + (days + 1) / length };
}
