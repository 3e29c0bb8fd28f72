import { findCandidates, type HasCluster } from './find-candidates.ts';
import { giveStars, type StarThresholds } from './give-stars.ts';
import type { StarMeasures, StarName } from './measure-stars.ts';

export interface ThresholdCount {
  readonly threshold: number;
  /** Sectors of areas with the star of the varied threshold. */
  readonly stars: number;
  readonly candidates: number;
}

/** Settings kept fixed while one threshold is varied. */
export interface VaryingSettings {
  readonly thresholds: StarThresholds;
  /** Min stars of a candidate. */
  readonly least: number;
  readonly hasCluster: HasCluster;
}

/** Vary one threshold and count the results, to show how much they depend on it. */
export function varyThreshold(
  measures: readonly StarMeasures[],
  name: StarName,
  values: readonly number[],
  { thresholds, least: min, hasCluster }: VaryingSettings,
): ThresholdCount[] {
  return values.map((threshold) => {
    const pairs = giveStars(measures, { ...thresholds, [name]: threshold });
    return {
      threshold,
      stars: pairs.filter(({ stars }) => stars.includes(name)).length,
      candidates: findCandidates(pairs, min, hasCluster).length,
    };
  });
}

/** Factors tried on a threshold, with labels that suit every language. */
export const factors: readonly { readonly label: string; readonly factor: number }[] = [
  { label: '1/2', factor: 0.5 },
  { label: '3/4', factor: 0.75 },
  { label: '1', factor: 1 },
  { label: '5/4', factor: 1.25 },
  { label: '3/2', factor: 1.5 },
  { label: '7/4', factor: 1.75 },
  { label: '2', factor: 2 },
];
