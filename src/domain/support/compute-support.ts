/** Rule of a support programme's component, as printed. */
export interface SupportRule {
  /** Share of costs paid, in per cent. */
  readonly ratePercent: number;
  /** Max payment per unit (project, programme, or firm and year). */
  readonly ceiling: number;
  /** Max units; one if left out. */
  readonly most?: number;
}

export interface SupportRequest {
  /** Costs of one unit, in the currency of the ceiling. */
  readonly cost: number;
  /** Number of units: programmes, or years of a firm. */
  readonly units: number;
}

export interface SupportResult {
  readonly paidPerUnit: number;
  /** Units allowed by the rules. */
  readonly units: number;
  readonly paid: number;
  /** Remainder for the applicant, including units beyond the limit. */
  readonly own: number;
  /** Limiting rule. */
  readonly heldBy: 'rate' | 'ceiling';
  /** Whether more units are requested than allowed. */
  readonly overMost: boolean;
}

/**
 * Support for a cost by the printed rules of UR-GE (Communiqué 2010/8; national report, lines 471–541): a share
 * of the costs, up to a ceiling per unit and a maximum number of units. As of 2010–2012, not advice for today.
 * @throws RangeError for a cost or number that is negative or not finite
 */
export function computeSupport(rule: SupportRule, request: SupportRequest): SupportResult {
  const { cost, units: asked } = request;
  if (!Number.isFinite(cost) || cost < 0 || !Number.isInteger(asked) || asked < 0)
    throw new RangeError('expected a cost and a whole number of units that are not negative');
  const units = Math.min(asked, rule.most ?? 1);
  const byRate = (cost * rule.ratePercent) / 100;
  const paidPerUnit = Math.min(byRate, rule.ceiling);
  const paid = paidPerUnit * units;
  return {
    paidPerUnit,
    units,
    paid,
    own: cost * asked - paid,
    heldBy: byRate > rule.ceiling ? 'ceiling' : 'rate',
    overMost: asked > units,
  };
}
