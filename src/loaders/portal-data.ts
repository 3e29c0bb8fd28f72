import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CollectionName, collectionNames } from './collections.ts';
import { loadPortal } from './load-portal.ts';
import type { Portal } from './portal.ts';
import { formatProblem } from './problem.ts';

/** The checked content of a portal as plain data: what the build hands from check to site. */
export interface PortalData {
  readonly collections: Readonly<
    Record<
      CollectionName,
      readonly { readonly id: string; readonly data: Record<string, unknown> }[]
    >
  >;
}

/** Strips a portal to what the site needs. */
export function toPortalData(portal: Portal): PortalData {
  const collections = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      portal[name].map(({ id, data }) => ({ id, data: data as Record<string, unknown> })),
    ]),
  ) as unknown as PortalData['collections'];
  return { collections };
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
