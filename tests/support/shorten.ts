/** The first of many findings, and how many more there are: what a person can read in a failed test. */
export function shorten(findings: Iterable<string>, most = 25): string[] {
  const all = [...new Set(findings)];
  return all.length > most ? [...all.slice(0, most), `… and ${all.length - most} more`] : all;
}
