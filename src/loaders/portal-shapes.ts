import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { portalDirectory } from './portal-data.ts';
import { readText } from './read-text.ts';

/** Read checked `geo/*.topo.json` files, sorted by name, if any. */
export function readPortalShapes(directory = portalDirectory()): Topology[] {
  const folder = join(directory, 'geo');
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.topo.json'))
    .sort()
    .map((name) => JSON.parse(readText(folder, name).text ?? '') as Topology);
}
