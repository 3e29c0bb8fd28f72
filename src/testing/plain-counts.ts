import type { Entry, Portal } from '../portal/portal.ts';

// Counts straight from the entries, with plain filters: what views compute is held against them.

type Cluster = Entry<'clusters'>;

/** Is a region another one, or does it lie in it? */
export function liesIn(portal: Portal, region: string | undefined, other: string): boolean {
  if (region === undefined) return false;
  if (region === other) return true;
  return liesIn(portal, portal.regions.find(({ id }) => id === region)?.parent, other);
}

/** Clusters that name a region or one of its parts. */
export function clustersIn(portal: Portal, region: string): Cluster[] {
  return portal.clusters.filter(({ data }) =>
    data.regions.some((place) => liesIn(portal, place, region)),
  );
}

/** What a cluster returned for the current edition. */
export function returnOf(portal: Portal, cluster: string) {
  return portal.returns.find(({ id }) => id === `${portal.editionId}/${cluster}`)?.data;
}

/** How many of the clusters are at a stage; `undefined` for those that report none. */
export function atStage(
  portal: Portal,
  clusters: readonly Cluster[],
  stage: string | undefined,
): number {
  return clusters.filter(({ id }) => returnOf(portal, id)?.stage === stage).length;
}

/** How many of the clusters report a stage beyond that of an idea. */
export function beyondIdea(portal: Portal, clusters: readonly Cluster[]): number {
  return clusters.length - atStage(portal, clusters, undefined) - atStage(portal, clusters, 'idea');
}

/** How many of the clusters have their main sector in a group. */
export function inGroup(portal: Portal, clusters: readonly Cluster[], group: string): number {
  const own = portal.sectors.filter((sector) => sector.group === group).map(({ id }) => id);
  return clusters.filter(({ data }) => own.includes(data.sectors[0]?.id ?? '')).length;
}

/** How many of the clusters are printed in a region of a group of regions. */
export function inRegionGroup(portal: Portal, clusters: readonly Cluster[], group: string): number {
  const inside = portal.regions.filter(({ groups }) => groups?.includes(group)).map(({ id }) => id);
  return clusters.filter(({ id }) => inside.includes(returnOf(portal, id)?.printedRegion ?? ''))
    .length;
}
