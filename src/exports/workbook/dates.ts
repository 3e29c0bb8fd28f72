const day = 86_400_000;

const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** Serial number of a date in spreadsheets: days, with the time as a fraction. */
export function dateNumber(date: string): number {
  const found = pattern.exec(date);
  const [year = 0, month = 0, dayOfMonth = 0, ...time] = (found ?? []).slice(1).map(Number);
  const [hours, minutes, seconds] = time.map((part) => part || 0);
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, dayOfMonth);
  at.setUTCHours(hours ?? 0, minutes ?? 0, seconds ?? 0);
  if (!found || !at.toISOString().startsWith(date)) throw new RangeError(`${date} is no date`);
  return at.getTime() / day + 25_569;
}

/**
 * First number that means the same day to all programs: Excel has a 29 February 1900 and no day before that
 * year.
 */
export const firstDate = 61;
