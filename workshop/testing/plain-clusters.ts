import type { Portal } from '../../src/portal/portal.ts';

// Plain counts from the entries, without the joins used by views, whose results are compared to these.

/** According to its entry and its return of the current edition. */
export interface PlainCluster {
  readonly id: string;
  readonly country: string;
  readonly kind: string;
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  readonly stage: string;
  /** Given by its report. */
  readonly printedRegion: string | undefined;
}

/** Every cluster of a portal. */
export function listPlainClusters({ clusters, returns, editionId }: Portal): PlainCluster[] {
  const returned = new Map(returns.map(({ id, data }) => [id, data]));
  return clusters.map(({ id, data }) => {
    const own = returned.get(`${editionId}/${id}`);
    return {
      id,
      country: data.country,
      kind: data.kind,
      regions: data.regions,
      sectors: data.sectors.map((sector) => sector.id),
      stage: typeof own?.stage === 'string' ? own.stage : 'not-reported',
      printedRegion: own?.printedRegion,
    };
  });
}

/** Including its parts. */
export function clustersIn(portal: Portal, region: string): PlainCluster[] {
  const parents = new Map(portal.regions.map(({ id, parent }) => [id, parent]));
  const liesIn = (place: string | undefined): boolean =>
    place !== undefined && (place === region || liesIn(parents.get(place)));
  return listPlainClusters(portal).filter(({ regions }) => regions.some(liesIn));
}

/** Number of clusters at a stage. */
export function atStage(clusters: readonly PlainCluster[], stage: string): number {
  return clusters.filter((cluster) => cluster.stage === stage).length;
}

/** Of a reported stage. */
export function beyondIdea(clusters: readonly PlainCluster[]): number {
  return clusters.length - atStage(clusters, 'idea') - atStage(clusters, 'not-reported');
}

/** By main sector. */
export function inGroup(portal: Portal, clusters: readonly PlainCluster[], group: string): number {
  const own = portal.sectors.filter((sector) => sector.group === group).map(({ id }) => id);
  return clusters.filter(({ sectors }) => own.includes(sectors[0] ?? '')).length;
}

/** Printed in a region of the group. */
export function inRegionGroup(
  portal: Portal,
  clusters: readonly PlainCluster[],
  group: string,
): PlainCluster[] {
  const inside = portal.regions.filter(({ groups }) => groups?.includes(group)).map(({ id }) => id);
  return clusters.filter(({ printedRegion }) => inside.includes(printedRegion ?? ''));
}
