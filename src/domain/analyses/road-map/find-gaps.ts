import type { RoadMapRule } from './road-map-rule.ts';

export interface ClusterNeeds {
  /** Criteria of its stage and the next one. */
  readonly criteria: ReadonlyMap<string, 'met' | 'open' | 'unknown'>;
  /** Scores of a needs matrix by function and resource. */
  readonly needs: readonly {
    readonly function: string;
    readonly resource: string;
    readonly score: number;
  }[];
  readonly indicators: ReadonlyMap<string, number>;
}

export interface Gap {
  readonly rule: RoadMapRule;
  /** `asked`: the source requires it of every road map; `unknown`: not reported. */
  readonly found: 'asked' | 'open' | 'unknown' | 'low' | 'below';
  /** Low scores of the needs matrix by function, lowest first. */
  readonly scores?: readonly { readonly function: string; readonly score: number }[] | undefined;
  /** Value of the indicator. */
  readonly value?: number | undefined;
}

/** Gap covered by a rule; undefined if the cluster does not have it. */
function gapOf(rule: RoadMapRule, needs: ClusterNeeds, threshold: number): Gap | undefined {
  const { gap } = rule;
  switch (gap.kind) {
    case 'always':
      return { rule, found: 'asked' };
    case 'criterion': {
      const state = needs.criteria.get(gap.id);
      return state === undefined || state === 'met' ? undefined : { rule, found: state };
    }
    case 'need': {
      const scores = needs.needs
        .filter(
          (cell) =>
            cell.resource === gap.resource &&
            (gap.function === undefined || cell.function === gap.function) &&
            cell.score <= threshold,
        )
        .map((cell) => ({ function: cell.function, score: cell.score }))
        .toSorted((a, b) => a.score - b.score);
      return scores.length > 0 ? { rule, found: 'low', scores } : undefined;
    }
    case 'indicator': {
      const value = needs.indicators.get(gap.id);
      if (value === undefined || value >= gap.below) return undefined;
      return { rule, found: 'below', value };
    }
  }
}

/**
 * Gaps of a cluster in rule order. Unreported data is a separate kind of gap, to be looked into, never an unmet
 * criterion.
 * @param threshold highest score of the needs matrix that counts as a need
 */
export function findGaps(
  rules: readonly RoadMapRule[],
  needs: ClusterNeeds,
  threshold: number,
): Gap[] {
  return rules.flatMap((rule) => gapOf(rule, needs, threshold) ?? []);
}
