import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isLocale, type Locale } from '../src/i18n/locales.ts';
import type { Portal } from '../src/loaders/portal.ts';
import { finestRegions, moveRegion } from './generate-portal.ts';
import { replaceTexts } from './replace-texts.ts';

/** Parts of a site that searching has no need of: short addresses of clusters, the old index. */
const leftOut = ['c', 'pagefind'];

type Cluster = Portal['clusters'][number];

/** What changes from a page of a cluster to that of its n-th copy: id, names, region. */
function changesOf(
  { id, data }: Cluster,
  copy: number,
  locale: Locale,
  regions: ReadonlyMap<string, readonly string[]>,
  nameOf: ReadonlyMap<string, string>,
): Map<string, string> {
  const number = copy + 1;
  const { original, [locale]: own = original } = data.name;
  const changes = new Map([[id, `${id}-${number}`]]);
  for (const name of [original, own]) changes.set(name, `${name} ${number}`);
  const [place] = data.regions;
  if (place === undefined || data.regions.length > 1) return changes;
  const moved = moveRegion(place, copy, regions.get(data.country) ?? []);
  changes.set(place, moved);
  // A cluster that has the name of its region and nothing else keeps it.
  const named = nameOf.get(place) ?? '';
  if (named && !changes.has(named)) changes.set(named, nameOf.get(moved) ?? named);
  return changes;
}

/**
 * Writes a site with the pages of a built one and any number of clusters: the pages of its clusters
 * again, with other ids, numbers in their names and other regions. That takes a fraction of the
 * time in which such a portal is built. The same size gives the same files.
 * @param portal that the site was built of
 * @param target folder to write; what was there is deleted
 */
export function multiplySite(portal: Portal, site: string, target: string, size: number): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(site).filter((entry) => !leftOut.includes(entry))) {
    cpSync(join(site, name), join(target, name), { recursive: true });
  }
  const regions = finestRegions(portal);
  for (const locale of readdirSync(site).filter(isLocale)) {
    const nameOf = new Map(portal.regions.map(({ id, data }) => [id, data.name[locale]]));
    const folder = join(target, locale, 'clusters');
    for (const [at, cluster] of portal.clusters.entries()) {
      const page = join(folder, cluster.id, 'index.html');
      if (!existsSync(page)) continue;
      const html = readFileSync(page, 'utf8');
      for (let copy = 1; at + copy * portal.clusters.length < size; copy += 1) {
        const changes = changesOf(cluster, copy, locale, regions, nameOf);
        const own = join(folder, `${cluster.id}-${copy + 1}`);
        mkdirSync(own);
        writeFileSync(join(own, 'index.html'), replaceTexts(html, changes));
      }
    }
  }
}
