/**
 * Day of a build in UTC: today, or that of `SOURCE_DATE_EPOCH`, seconds since 1970, for reproducible builds
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 * @returns undefined for an invalid value
 */
export function buildDay(epoch: string | undefined, now: Date): string | undefined {
  if (epoch === undefined || epoch === '') return now.toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch)) return undefined;
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}
