/** What a component of a support programme pays, as its rules are printed. */
export interface SupportRule {
  /** Share of the costs that is paid, in per cent. */
  readonly ratePercent: number;
  /** Most that is paid for one unit (project, programme, or firm and year). */
  readonly ceiling: number;
  /** How many units at most; one when left out. */
  readonly most?: number;
}

/** What is asked for. */
export interface SupportRequest {
  /** Costs of one unit, in the currency of the ceiling. */
  readonly cost: number;
  /** How many units: programmes, or years of a firm. */
  readonly units: number;
}

/** What would be paid. */
export interface SupportResult {
  readonly paidPerUnit: number;
  /** Units that the rules allow. */
  readonly units: number;
  readonly paid: number;
  /** What is left to those who apply, units beyond the limit included. */
  readonly own: number;
  /** What holds the payment down. */
  readonly heldBy: 'rate' | 'ceiling';
  /** Are more units asked for than the rules allow? */
  readonly overMost: boolean;
}

/**
 * The support for a cost by the printed rules of UR-GE (Communiqué 2010/8; national report, lines
 * 471–541): the share of the costs, at most the ceiling, for at most so many units. The state of
 * 2010–2012, no advice for today.
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
