import type { Entry, Portal } from '../loaders/portal.ts';
import { ownCollections } from '../schemas/archive.ts';

/** An entry with its name, such as `returns/2024/xx-teapots`. */
type Named = readonly [name: string, entry: Entry<unknown>];

/** Whether an entry belongs to the edition, judging by its path. */
export function isOwn(name: string, edition: string): boolean {
  return ownCollections.some((collection) =>
    collection === 'editions'
      ? name === `editions/${edition}`
      : name.startsWith(`${collection}/${edition}/`),
  );
}

/**
 * Entries of one edition alone: its own file, returns, report chapters and tables, and numbers of its analyses.
 * All others may change after freezing.
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

/** An edition's own entries with their versions. */
export function ownVersions(portal: Portal, edition: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listOwnEntries(portal, edition).flatMap(([name]) => {
      const version = portal.versionOf(name);
      return version === undefined ? [] : [[name, version]];
    }),
  );
}
