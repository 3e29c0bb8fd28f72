import type { Portal } from '../portal/portal.ts';

/** A cluster as its files say it, without the joins that views go by. */
export interface PlainCluster {
  readonly id: string;
  readonly country: string;
  readonly kind: string;
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  readonly stage: string;
}

/** Every cluster of a portal, read from its entries and returns one by one: to count beside views. */
export function listPlainClusters({ clusters, returns, editionId }: Portal): PlainCluster[] {
  return clusters.map(({ id, data }) => {
    const stage = returns.find((entry) => entry.id === `${editionId}/${id}`)?.data.stage;
    return {
      id,
      country: data.country,
      kind: data.kind,
      regions: data.regions,
      sectors: data.sectors.map((sector) => sector.id),
      stage: typeof stage === 'string' ? stage : 'not-reported',
    };
  });
}
