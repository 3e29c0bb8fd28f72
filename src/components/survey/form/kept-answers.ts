/** Where a browser keeps what was typed into the form of an edition, in every language the same. */
const placeOf = (edition: string) => `clusterbook:return:${edition}`;

/** What was typed before; nothing where the browser keeps nothing. */
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

/** Keeps what was typed; false where the browser does not let a page keep anything. */
export function keep(edition: string, typed: ReadonlyMap<string, string>): boolean {
  try {
    if (typed.size === 0) localStorage.removeItem(placeOf(edition));
    else localStorage.setItem(placeOf(edition), JSON.stringify(Object.fromEntries(typed)));
    return true;
  } catch {
    return false;
  }
}
