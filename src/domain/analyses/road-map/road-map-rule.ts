/** A gap that a rule answers. */
export type RuleGap =
  /** What the source asks of every road map. */
  | { readonly kind: 'always' }
  /** A criterion of a stage that is not met. */
  | { readonly kind: 'criterion'; readonly id: string }
  /** Resources of the needs matrix that are scored too low; of one function, or of any. */
  | { readonly kind: 'need'; readonly resource: string; readonly function?: string | undefined }
  /** An indicator below a value. */
  | { readonly kind: 'indicator'; readonly id: string; readonly below: number };

/** How a gap is answered: by which theme of practice, use of programmes and kinds of bodies. */
export interface RoadMapRule {
  readonly id: string;
  readonly gap: RuleGap;
  readonly theme?: string | undefined;
  readonly uses: readonly string[];
  readonly bodies: readonly string[];
  /** For how many quarters the step is laid out. */
  readonly quarters: number;
}

/** Quarters of a road map: three years. */
export const roadMapQuarters = 12;
