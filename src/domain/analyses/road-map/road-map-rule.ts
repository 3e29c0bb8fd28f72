export type RuleGap =
  /** Required of every road map by the source. */
  | { readonly kind: 'always' }
  /** Unmet criterion of a stage. */
  | { readonly kind: 'criterion'; readonly id: string }
  /** Resource scored too low in the needs matrix, for one function or any. */
  | { readonly kind: 'need'; readonly resource: string; readonly function?: string | undefined }
  | { readonly kind: 'indicator'; readonly id: string; readonly below: number };

export interface RoadMapRule {
  readonly id: string;
  readonly gap: RuleGap;
  readonly theme?: string | undefined;
  readonly uses: readonly string[];
  readonly bodies: readonly string[];
  /** Duration of the step in quarters. */
  readonly quarters: number;
}

/** Quarters of a road map: three years. */
export const roadMapQuarters = 12;
