/** Stands in a line for every language that the list knows. */
const everyLanguage = '*';

const split = (path: string): readonly [first: string, rest: string] => {
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/s.exec(path) ?? [];
  return [first, rest];
};

/** The languages of a list: those whose home page it names. */
export function languagesOf(lines: Iterable<string>, codes: readonly string[]): string[] {
  const known = new Set(lines);
  return codes.filter((code) => known.has(`/${code}/`));
}

/** The addresses that a line stands for. */
export function expandLine(line: string, languages: readonly string[]): string[] {
  const [first, rest] = split(line);
  return first === everyLanguage ? languages.map((language) => `/${language}${rest}`) : [line];
}

/**
 * The lines for a set of addresses, sorted: one for what is there in every language. The home page of each
 * language has a line of its own, so that the list tells its languages.
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
 * A list with the addresses of a site added to it. Nothing ever leaves it: what stood for more languages than the site
 * has goes on doing so.
 * @param lines as they are in the list
 * @param present addresses of the site
 * @param codes of all languages that there may be
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

/** A line of a list, some of whose addresses are lost. */
export interface LostLine<Line> {
  readonly line: Line;
  /** The line where all that it stands for is lost; else the addresses. */
  readonly paths: readonly string[];
}

/**
 * The lines whose addresses a site does not have.
 * @param isGone is it said of an address that it was taken away?
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
