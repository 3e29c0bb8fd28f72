import type { RoadMapRule } from './road-map-rule.ts';

/** What is known of a cluster, by which gaps are found. */
export interface ClusterNeeds {
  /** Criteria of its stage and of the next one: met, not met, or not reported. */
  readonly criteria: ReadonlyMap<string, 'met' | 'open' | 'unknown'>;
  /** Scores of a needs matrix by function and resource. */
  readonly needs: readonly {
    readonly function: string;
    readonly resource: string;
    readonly score: number;
  }[];
  readonly indicators: ReadonlyMap<string, number>;
}

/** A gap with what it was found by. */
export interface Gap {
  readonly rule: RoadMapRule;
  /** `asked`: the source asks it of every road map; `unknown`: nobody reported it. */
  readonly found: 'asked' | 'open' | 'unknown' | 'low' | 'below';
  /** The low scores of the needs matrix by function, the lowest first. */
  readonly scores?: readonly { readonly function: string; readonly score: number }[] | undefined;
  /** The value of the indicator. */
  readonly value?: number | undefined;
}

/** The gap that a rule speaks of, if the cluster has it. */
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
 * The gaps of a cluster in the order of the rules. What is not reported is a gap of its own: it has to
 * be looked into, and is never taken for a criterion that is not met.
 * @param threshold the highest score of the needs matrix that still counts as a need
 */
export function findGaps(
  rules: readonly RoadMapRule[],
  needs: ClusterNeeds,
  threshold: number,
): Gap[] {
  return rules.flatMap((rule) => gapOf(rule, needs, threshold) ?? []);
}
