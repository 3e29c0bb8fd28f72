import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { portalDirectory } from './portal-data.ts';

/** The shapes of a portal: `geo/*.topo.json`, in order of their names. None is fine. */
export function readPortalShapes(): Topology[] {
  const folder = join(portalDirectory(), 'geo');
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.topo.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Topology);
  } catch {
    return [];
  }
}
