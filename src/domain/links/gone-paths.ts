import type { Redirects } from '../../schemas/redirects.ts';

/** A page or a folder of pages that was taken away. */
export type Gone = Redirects['gone'][number];

/** The page of an entry: `/clusters/x/`. What stands below it, such as its embed, goes with it. */
const isEntry = (path: string) => /^\/[^/]+\/.+\/$/.test(path);

const covers = (pattern: string, path: string): boolean =>
  pattern.endsWith('/*')
    ? path.startsWith(pattern.slice(0, -1))
    : pattern === path || (isEntry(pattern) && path.startsWith(pattern));

/**
 * What is said of a path that was taken away: by itself, or with all that stood below one.
 * @param path without the language, or with it where a whole language was taken away: `/ka/*`
 */
export function findGone({ gone }: Pick<Redirects, 'gone'>, path: string): Gone | undefined {
  return gone.find((one) => covers(one.path, path));
}

/** Is it said of a path that it was taken away? */
export const isGonePath = (redirects: Pick<Redirects, 'gone'>, path: string): boolean =>
  findGone(redirects, path) !== undefined;
