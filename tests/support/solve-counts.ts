/** Numbers of a table of which some are not told, and what a reader knows of how they belong together. */
export interface CountPuzzle {
  /** The least and the most that each number can be, by what stands in the table. */
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** Numbers that add up to another one, by their places. */
  readonly sums: readonly { readonly total: number; readonly parts: readonly number[] }[];
  /** Numbers of which the first is no more than the second. */
  readonly within: readonly (readonly [part: number, whole: number])[];
}

const add = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Draws all conclusions from the bounds; undefined where they contradict each other. */
function conclude(
  { sums, within }: CountPuzzle,
  from: { readonly least: readonly number[]; readonly most: readonly number[] },
): { least: number[]; most: number[] } | undefined {
  const least = [...from.least];
  const most = [...from.most];
  const at = (values: readonly number[], index: number) => values[index] ?? 0;
  let changed = true;
  const raise = (index: number, value: number) => {
    if (value <= at(least, index)) return;
    least[index] = value;
    changed = true;
  };
  const lower = (index: number, value: number) => {
    if (value >= at(most, index)) return;
    most[index] = value;
    changed = true;
  };
  while (changed) {
    changed = false;
    for (const { total, parts } of sums) {
      const low = add(parts.map((part) => at(least, part)));
      const high = add(parts.map((part) => at(most, part)));
      raise(total, low);
      lower(total, high);
      for (const part of parts) {
        raise(part, at(least, total) - (high - at(most, part)));
        lower(part, at(most, total) - (low - at(least, part)));
      }
    }
    for (const [part, whole] of within) {
      lower(part, at(most, whole));
      raise(whole, at(least, part));
    }
    if (least.some((value, index) => value > at(most, index))) return undefined;
  }
  return { least, most };
}

/** Are there numbers that fit? */
function isSolvable(puzzle: CountPuzzle, bounds: Parameters<typeof conclude>[1]): boolean {
  const known = conclude(puzzle, bounds);
  if (!known) return false;
  const open = known.least.findIndex((value, index) => value < (known.most[index] ?? 0));
  if (open === -1) return true;
  for (let value = known.least[open] ?? 0; value <= (known.most[open] ?? 0); value += 1) {
    if (isSolvable(puzzle, fix(known, open, value))) return true;
  }
  return false;
}

const fix = ({ least, most }: Parameters<typeof conclude>[1], index: number, value: number) => ({
  least: least.with(index, value),
  most: most.with(index, value),
});

/** Values that a number can have, as far as `enough` of them; one alone is as good as printed. */
export function possibleCounts(puzzle: CountPuzzle, index: number, enough = 2): number[] {
  const known = conclude(puzzle, puzzle);
  const found: number[] = [];
  if (!known) return found;
  for (
    let value = known.least[index] ?? 0;
    value <= (known.most[index] ?? 0) && found.length < enough;
    value += 1
  ) {
    if (isSolvable(puzzle, fix(known, index, value))) found.push(value);
  }
  return found;
}
