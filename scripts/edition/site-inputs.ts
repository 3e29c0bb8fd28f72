import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '../../src/loaders/portal.ts';
import { listInputs } from '../../src/validators/list-inputs.ts';
import { siteMarker } from '../output-folder.ts';

/** One version for all that the report of an edition rests on. */
function versionOfInputs(portal: Portal, edition: string): string {
  const inputs = listInputs(portal, edition).map((name) => `${name} ${portal.versionOf(name)}`);
  return createHash('sha256').update(inputs.join('\n')).digest('hex');
}

/** What a finished site says of itself: from which inputs its report was built. */
export function describeSite(portal: Portal): string {
  const edition = portal.site[0]?.data.edition ?? '';
  return `${JSON.stringify({ [edition]: versionOfInputs(portal, edition) })}\n`;
}

/** Was the report of an edition in a site built from what the portal holds now? */
export function isBuiltFrom(site: string, portal: Portal, edition: string): boolean {
  try {
    const said: unknown = JSON.parse(readFileSync(join(site, siteMarker), 'utf8'));
    const versions = new Map(Object.entries(said as Record<string, unknown>));
    return versions.get(edition) === versionOfInputs(portal, edition);
  } catch {
    return false;
  }
}
