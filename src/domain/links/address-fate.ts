import type { Redirects } from '../../schemas/redirects.ts';

/** Path of an address within its language; the address itself if it has none. */
export function withinLanguage(address: string, codes: readonly string[]): string {
  const [, first = '', rest = ''] = /^\/([^/]+)(\/.*)$/s.exec(address) ?? [];
  return codes.includes(first) ? rest : address;
}

export type Gone = Redirects['gone'][number];

/** Page of an entry: `/clusters/x/`. Its removal includes everything below it, such as its embed. */
const isEntry = (path: string) => /^\/[^/]+\/.+\/$/.test(path);

const covers = (pattern: string, path: string): boolean =>
  pattern.endsWith('/*')
    ? path.startsWith(pattern.slice(0, -1))
    : pattern === path || (isEntry(pattern) && path.startsWith(pattern));

/**
 * Entry for a removed path, or for a removed parent of it.
 * @param path without the language, or with it if a whole language was removed: `/ka/*`
 */
function findGone({ gone }: Pick<Redirects, 'gone'>, path: string): Gone | undefined {
  return gone.find((one) => covers(one.path, path));
}

/** Whether a path is declared as removed. */
export const isGonePath = (redirects: Pick<Redirects, 'gone'>, path: string): boolean =>
  findGone(redirects, path) !== undefined;

/**
 * Redirect entry for a removed address: for its path in every language, the address, or its whole language.
 */
export function fateOf(
  redirects: Pick<Redirects, 'gone'>,
  address: string,
  codes: readonly string[],
): Gone | undefined {
  return findGone(redirects, address) ?? findGone(redirects, withinLanguage(address, codes));
}
