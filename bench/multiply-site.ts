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

/** Parts of a site not needed for searching: short addresses of clusters, the old index. */
const leftOut = ['c', 'pagefind'];

type Cluster = Portal['clusters'][number];

/** Changes for the n-th copy of a cluster's page: id, names, region. */
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
  // A cluster named exactly like its region keeps its name.
  const named = nameOf.get(place) ?? '';
  if (named && !changes.has(named)) changes.set(named, nameOf.get(moved) ?? named);
  return changes;
}

/**
 * Write a site with any number of copies of its clusters' pages, with other ids, numbers in names and regions,
 * in a fraction of the time of a build. The same size gives the same files.
 * @param target folder; its content is deleted
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
