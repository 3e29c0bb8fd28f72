/** Storage key of the input for the form of an edition, the same in every language. */
const placeOf = (edition: string) => `clusterbook:return:${edition}`;

/** Earlier input; empty if the browser stores nothing. */
export function readKept(edition: string): ReadonlyMap<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(edition)) ?? '{}');
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return new Map(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return new Map();
  }
}

/** Store input; false if the browser does not allow storage. */
export function keep(edition: string, typed: ReadonlyMap<string, string>): boolean {
  try {
    if (typed.size === 0) localStorage.removeItem(placeOf(edition));
    else localStorage.setItem(placeOf(edition), JSON.stringify(Object.fromEntries(typed)));
    return true;
  } catch {
    return false;
  }
}
