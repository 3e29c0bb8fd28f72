/** Placeholder for every language of the list. */
const everyLanguage = '*';

const split = (path: string): readonly [first: string, rest: string] => {
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/s.exec(path) ?? [];
  return [first, rest];
};

/** Languages of a list: those with a home page in it. */
export function languagesOf(lines: Iterable<string>, codes: readonly string[]): string[] {
  const known = new Set(lines);
  return codes.filter((code) => known.has(`/${code}/`));
}

/** Addresses represented by a line. */
export function expandLine(line: string, languages: readonly string[]): string[] {
  const [first, rest] = split(line);
  return first === everyLanguage ? languages.map((language) => `/${language}${rest}`) : [line];
}

/**
 * Sorted lines for a set of addresses: one for those available in every language. Home pages are listed
 * separately, so that the list contains its languages.
 */
export function writeLines(addresses: Iterable<string>, languages: readonly string[]): string[] {
  const all = new Set(addresses);
  const lines = [...all].map((address) => {
    const [first, rest] = split(address);
    const isShared =
      languages.includes(first) &&
      rest !== '/' &&
      languages.every((language) => all.has(`/${language}${rest}`));
    return isShared ? `/${everyLanguage}${rest}` : address;
  });
  return [...new Set(lines)].sort();
}

/**
 * Add a site's addresses to a list. Nothing is ever removed: lines for more languages than the site has remain
 * valid.
 * @param lines current lines of the list
 * @param present addresses of the site
 * @param codes all possible languages
 */
export function addAddresses(
  lines: readonly string[],
  present: ReadonlySet<string>,
  codes: readonly string[],
): { readonly lines: readonly string[]; readonly added: number; readonly all: number } {
  const before = languagesOf(lines, codes);
  const known = new Set(lines.flatMap((line) => expandLine(line, before)));
  const all = known.union(present);
  return {
    lines: writeLines(all, languagesOf(all, codes)),
    added: all.size - known.size,
    all: all.size,
  };
}

export interface LostLine<Line> {
  readonly line: Line;
  /** The line itself if all its addresses are lost; otherwise the lost addresses. */
  readonly paths: readonly string[];
}

/**
 * Lines with addresses missing from a site.
 * @param isGone whether the removal of an address is declared
 */
export function findLost<Line extends { readonly path: string }>(
  lines: readonly Line[],
  present: ReadonlySet<string>,
  codes: readonly string[],
  isGone: (address: string) => boolean,
): LostLine<Line>[] {
  const languages = languagesOf(
    lines.map(({ path }) => path),
    codes,
  );
  return lines.flatMap((line) => {
    const addresses = expandLine(line.path, languages);
    const lost = addresses.filter((address) => !present.has(address) && !isGone(address));
    if (lost.length === 0) return [];
    return [{ line, paths: lost.length === addresses.length ? [line.path] : lost }];
  });
}
