import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { listFiles } from '../src/loaders/list-files.ts';
import { linkFiles } from './link-files.ts';
import { loadPortal } from '../src/loaders/load-portal.ts';
import type { Portal } from '../src/loaders/portal.ts';

type Cluster = Portal['clusters'][number];

/** Coprime to the number of regions of each country, to spread copies over all of them. */
const stride = 37;

function writeYaml(file: string, data: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stringify(data));
}

/** Finest regions of each country: those of clusters. */
export function finestRegions(portal: Portal): Map<string, string[]> {
  return new Map(
    portal.countries.map(({ id, data }): [string, string[]] => {
      const own = portal.regions.filter(
        (region) => region.data.country === id && region.data.level === data.levels[0],
      );
      return [id, own.map((region) => region.id)];
    }),
  );
}

/** Region of the n-th copy of a cluster; 0 is the cluster itself. */
export function moveRegion(place: string, copy: number, regions: readonly string[]): string {
  return regions[(regions.indexOf(place) + copy * stride) % regions.length] ?? place;
}

/** The n-th copy of a cluster, with another id, a number in its names and another region. */
function copyCluster({ id, data }: Cluster, copy: number, regions: readonly string[]) {
  const mark = (text: string) => (copy === 0 ? text : `${text} ${copy + 1}`);
  const [place] = data.regions;
  const moved = copy > 0 && place !== undefined && data.regions.length === 1;
  const { original, language, ...names } = data.name;
  return {
    id: copy === 0 ? id : `${id}-${copy + 1}`,
    data: {
      ...data,
      name: {
        original: mark(original),
        language,
        ...Object.fromEntries(Object.entries(names).map(([key, name]) => [key, mark(name)])),
      },
      regions: moved ? [moveRegion(place, copy, regions)] : data.regions,
      // An address belongs to only one page.
      formerIds: copy === 0 ? data.formerIds : [],
      // The named cluster may not be among the copies.
      notes: data.notes.filter((note) => !('cluster' in note)),
    },
  };
}

/**
 * Clusters in the order of copying: first those named in other files, to keep links intact.
 * @param folder copy of the portal without its clusters
 * @throws Error if `size` is smaller than the number of named ones
 */
function orderClusters(clusters: readonly Cluster[], folder: string, size: number): Cluster[] {
  const texts = listFiles(folder).files.filter((file) => /\.(?:yaml|mdx)$/.test(file));
  const words = new Set(
    texts.flatMap(
      (file) => readFileSync(join(folder, file), 'utf8').match(/[a-z][a-z\d-]+/g) ?? [],
    ),
  );
  const isNamed = ({ id }: Cluster) => words.has(id);
  const named = clusters.filter(isNamed);
  if (named.length > size) {
    throw new Error(
      `expected a size of at least ${named.length}, since texts and lists name so many clusters, found ${size}; choose a larger one`,
    );
  }
  return [...named, ...clusters.filter((cluster) => !isNamed(cluster))];
}

/**
 * Write a portal with the lists and pages of a real one and any number of clusters, copied from the real ones.
 * The same size gives the same files.
 * @param content folder of the real portal
 * @param target folder to write; its content is deleted
 * @throws Error if the size is too small for the links of the real portal
 */
export function generatePortal(content: string, target: string, size: number): void {
  const { portal, problems } = loadPortal(content);
  if (problems.length > 0) throw new Error(`${content} has problems; run npm run check first`);
  rmSync(target, { recursive: true, force: true });
  // The generated inventory is not the frozen one.
  const frozen = ['archive', 'errata'];
  const left = ['clusters', 'returns', 'editions', ...frozen, ...linkFiles].map((name) =>
    join(content, name),
  );
  cpSync(content, target, {
    recursive: true,
    filter: (path) => !basename(path).startsWith('.') && !left.includes(path),
  });
  for (const { id, data } of portal.editions) {
    // Printed counts of clusters apply to the real inventory alone.
    const figures = data.figures.map(({ recount, ...figure }) =>
      recount?.measure === 'share' ? { ...figure, recount } : figure,
    );
    writeYaml(join(target, `editions/${id}.yaml`), { ...data, figures });
  }
  const regions = finestRegions(portal);
  const nameOf = new Map(portal.regions.map(({ id, data }) => [id, data.name.tr]));
  const clusters = orderClusters(portal.clusters, target, size);
  const returnsOf = Map.groupBy(portal.returns, ({ id }) => id.split('/')[1]);
  for (let number = 0; number < size; number++) {
    const template = clusters[number % clusters.length] as Cluster;
    const copy = Math.floor(number / clusters.length);
    const { country } = template.data;
    const cluster = copyCluster(template, copy, regions.get(country) ?? []);
    writeYaml(join(target, `clusters/${country.toLowerCase()}/${cluster.id}.yaml`), cluster.data);
    for (const { id, data } of returnsOf.get(template.id) ?? []) {
      const [edition = ''] = id.split('/');
      const printedRegion = data.printedRegion && (cluster.data.regions[0] ?? data.printedRegion);
      const province = nameOf.get(printedRegion ?? '') ?? 'TR';
      writeYaml(join(target, `returns/${edition}/${cluster.id}.yaml`), {
        ...data,
        ...(printedRegion ? { printedRegion } : {}),
        ...(data.printed ? { printed: { ...data.printed, row: number + 1, province } } : {}),
      });
    }
  }
}
