import type { Redirects } from '../../schemas/redirects.ts';

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
export function findGone({ gone }: Pick<Redirects, 'gone'>, path: string): Gone | undefined {
  return gone.find((one) => covers(one.path, path));
}

/** Whether a path is declared as removed. */
export const isGonePath = (redirects: Pick<Redirects, 'gone'>, path: string): boolean =>
  findGone(redirects, path) !== undefined;
