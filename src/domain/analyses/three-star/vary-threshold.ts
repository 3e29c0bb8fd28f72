import { findCandidates, type HasCluster } from './find-candidates.ts';
import { giveStars, type StarThresholds } from './give-stars.ts';
import type { StarMeasures, StarName } from './measure-stars.ts';

/** What would be found with another threshold. */
export interface ThresholdCount {
  readonly threshold: number;
  /** Sectors of areas with the star whose threshold is moved. */
  readonly stars: number;
  /** Candidates for clusters. */
  readonly candidates: number;
}

/** What stays as it is while one threshold is moved. */
export interface VaryingSettings {
  readonly thresholds: StarThresholds;
  /** Stars that make a candidate. */
  readonly least: number;
  readonly hasCluster: HasCluster;
}

/** Moves one threshold and counts what is found: how much the result hangs on a choice. */
export function varyThreshold(
  measures: readonly StarMeasures[],
  name: StarName,
  values: readonly number[],
  { thresholds, least, hasCluster }: VaryingSettings,
): ThresholdCount[] {
  return values.map((threshold) => {
    const pairs = giveStars(measures, { ...thresholds, [name]: threshold });
    return {
      threshold,
      stars: pairs.filter(({ stars }) => stars.includes(name)).length,
      candidates: findCandidates(pairs, least, hasCluster).length,
    };
  });
}

/** Steps around a threshold, from half of it to twice as much, each a quarter of it. */
export function stepsAround(threshold: number): number[] {
  return [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2].map((factor) =>
    Number((threshold * factor).toPrecision(12)),
  );
}
