import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '../../src/loaders/collections.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { siteMarker } from '../output-folder.ts';

/** Hash of everything published, except archives, which are copies. */
function versionOfPortal(portal: Portal): string {
  const names = collectionNames
    .filter((name) => name !== 'archive' && name !== 'imports')
    .flatMap((name) => portal[name].map(({ id }) => `${name}/${id}`))
    .sort();
  const versions = names.map((name) => `${name} ${portal.versionOf(name)}`);
  return createHash('sha256').update(versions.join('\n')).digest('hex');
}

/**
 * Manifest of a finished site: its report, and the hash of its inputs. The pages of a frozen report come from
 * its archive, so it is omitted.
 * @param unfrozen whether a frozen report was built
 */
export function describeSite(portal: Portal, unfrozen: boolean): string {
  const edition = portal.site[0]?.data.edition ?? '';
  const isBuilt = unfrozen || !portal.archive.some(({ id }) => id === edition);
  return `${JSON.stringify(isBuilt ? { [edition]: versionOfPortal(portal) } : {})}\n`;
}

/** Whether a site contains the report of an edition, built from current content. */
export function judgeSite(
  site: string,
  portal: Portal,
  edition: string,
): 'built' | 'stale' | 'archived' {
  try {
    const said: unknown = JSON.parse(readFileSync(join(site, siteMarker), 'utf8'));
    const version = new Map(Object.entries(said as Record<string, unknown>)).get(edition);
    if (version === undefined) return 'archived';
    return version === versionOfPortal(portal) ? 'built' : 'stale';
  } catch {
    return 'stale';
  }
}
