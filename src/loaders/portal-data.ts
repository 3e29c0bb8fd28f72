import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CollectionData, type CollectionName, collectionNames } from './collections.ts';
import { loadPortal } from './load-portal.ts';
import type { Portal } from './portal.ts';
import { formatProblem } from './problem.ts';

/** An entry as the site sees it: its id and what its schema gave. */
export interface DataEntry<T> {
  readonly id: string;
  readonly data: T;
}

/** The checked content of a portal as plain data: what the build hands from check to site. */
export interface PortalData {
  readonly collections: {
    readonly [K in CollectionName]: readonly DataEntry<CollectionData<K>>[];
  };
}

/** Strips a portal to what the site needs. */
export function toPortalData(portal: Portal): PortalData {
  const lists: PortalData['collections'] = portal;
  const stripped = collectionNames.map((name): [string, readonly DataEntry<unknown>[]] => [
    name,
    lists[name].map(({ id, data }) => ({ id, data })),
  ]);
  return { collections: Object.fromEntries(stripped) as PortalData['collections'] };
}

/** The folder of the portal that is being built. */
export function portalDirectory(): string {
  return resolve(process.env.CLUSTERBOOK_PORTAL ?? 'src/content');
}

/**
 * The content of the portal. A build reads what its check wrote (`CLUSTERBOOK_DATA`), so that
 * nothing is parsed twice; the dev server, which has checked it at its start, reads the folder.
 * @throws Error that lists the problems of files that cannot be read
 */
export function readPortalData(): PortalData {
  const checked = process.env.CLUSTERBOOK_DATA;
  if (checked) return JSON.parse(readFileSync(checked, 'utf8')) as PortalData;
  const { portal, problems } = loadPortal(portalDirectory());
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return toPortalData(portal);
}
