import type { HeldArea } from './hold-areas.ts';
import type { JobsTable } from './jobs-table.ts';

/**
 * Growth of an area in three parts that add up to it, by the usual method (Dunn, 1960). With e for the earlier and
 * f for the later number, R the reference and S all compared sectors:
 * - reference: e(r,s) · (f(R,S) / e(R,S) − 1), summed over sectors: growth at the pace of the reference
 * - mix: e(r,s) · (f(R,s) / e(R,s) − f(R,S) / e(R,S)): growth by having sectors that grow
 * - local: e(r,s) · (f(r,s) / e(r,s) − f(R,s) / e(R,s)): what the area did better than its sectors elsewhere
 */
export interface ShiftShare {
  readonly area: string;
  readonly before: number;
  readonly after: number;
  readonly reference: number;
  readonly mix: number;
  readonly local: number;
  /** Sectors of the area left out, as a number is unknown at either time. */
  readonly leftOut: number;
}

type Sum = readonly [before: number, after: number];

/** Numbers of a sector at both times, over areas in which both are known. */
function sumBoth(
  [earlier, later]: readonly [JobsTable, JobsTable],
  areas: readonly string[],
  sector: string,
): Sum {
  let [before, after] = [0, 0];
  for (const area of areas) {
    const [from, to] = [earlier.personsOf(area, sector), later.personsOf(area, sector)];
    if (from === undefined || to === undefined) continue;
    before += from;
    after += to;
  }
  return [before, after];
}

/** Split the growth of every area; only cells known at both times are compared. */
export function splitGrowth(
  earlier: JobsTable,
  later: JobsTable,
  held: readonly HeldArea[],
): ShiftShare[] {
  const sectors = later.sectors.filter((sector) => earlier.sectors.includes(sector));
  const all = [...new Set([...later.sectors, ...earlier.sectors])];
  const sums = new Map<string, ReadonlyMap<string, Sum>>();
  const sumsOf = (parts: readonly string[]): ReadonlyMap<string, Sum> => {
    const key = parts.join(' ');
    const known =
      sums.get(key) ??
      new Map(sectors.map((one) => [one, sumBoth([earlier, later], parts, one)] as const));
    sums.set(key, known);
    return known;
  };
  return held.flatMap(({ area, parts }): ShiftShare[] => {
    const whole = sumsOf(parts);
    const total = [...whole.values()].reduce<Sum>((a, b) => [a[0] + b[0], a[1] + b[1]], [0, 0]);
    const result = { before: 0, after: 0, reference: 0, mix: 0, local: 0 };
    let compared = 0;
    for (const sector of sectors) {
      const [from, to] = [earlier.personsOf(area, sector), later.personsOf(area, sector)];
      if (from === undefined || to === undefined) continue;
      compared += 1;
      const [before, after] = whole.get(sector) ?? [0, 0];
      const pace = total[0] === 0 ? 0 : total[1] / total[0] - 1;
      // A sector absent from the reference before has no growth of its own.
      const own = before === 0 ? pace : after / before - 1;
      result.before += from;
      result.after += to;
      result.reference += from * pace;
      result.mix += from * (own - pace);
      result.local += to - from - from * own;
    }
    return compared === 0 ? [] : [{ area, ...result, leftOut: all.length - compared }];
  });
}
