/** The first of many findings, and how many more there are: what a person can read in a failed test. */
export function shorten(findings: Iterable<string>, max = 25): string[] {
  const all = [...new Set(findings)];
  return all.length > max ? [...all.slice(0, max), `… and ${all.length - max} more`] : all;
}
