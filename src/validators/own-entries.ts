import type { Entry, Portal } from '../loaders/portal.ts';
import { ownCollections } from '../schemas/archive.ts';

/** An entry with its name, as `returns/2024/xx-teapots`. */
type Named = readonly [name: string, entry: Entry<unknown>];

/** Does an entry of this name belong to the edition, by its place? */
export function isOwn(name: string, edition: string): boolean {
  return ownCollections.some((collection) =>
    collection === 'editions'
      ? name === `editions/${edition}`
      : name.startsWith(`${collection}/${edition}/`),
  );
}

/**
 * The entries that belong to an edition alone: its own file, its returns, the chapters and the tables
 * of its report, the numbers that its analyses use. All others live on, whatever an edition used of them.
 */
export function listOwnEntries(portal: Portal, edition: string): Named[] {
  return ownCollections
    .flatMap((collection) =>
      (portal[collection] as readonly Entry<unknown>[]).map((entry): Named => [
        `${collection}/${entry.id}`,
        entry,
      ]),
    )
    .filter(([name]) => isOwn(name, edition))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The own entries of an edition with their versions. */
export function ownVersions(portal: Portal, edition: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listOwnEntries(portal, edition).flatMap(([name]) => {
      const version = portal.versionOf(name);
      return version === undefined ? [] : [[name, version]];
    }),
  );
}
