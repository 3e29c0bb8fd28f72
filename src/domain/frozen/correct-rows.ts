import type { InventoryRow } from '../inventory/join-inventory.ts';

/** A row as it was frozen, with what its cluster answered as the mended return says it. */
function correctRow(was: InventoryRow, now: InventoryRow): InventoryRow {
  const { stage, edition, returned, printedRegion, regionGroups, agency } = now;
  const answers = { stage, edition, returned };
  // What is known of a region today is no correction of a report.
  if (printedRegion === was.printedRegion) return { ...was, ...answers };
  return { ...was, ...answers, printedRegion, regionGroups, agency };
}

/**
 * The rows of a frozen edition with what errata corrected in its returns: a wrong answer, a return
 * that should not have been counted, one that was overlooked. What else its clusters have become since
 * is no correction.
 * @param living a row for each cluster as the edition would be counted today
 * @param corrected clusters whose returns were mended
 */
export function correctRows(
  frozen: readonly InventoryRow[],
  living: readonly InventoryRow[],
  corrected: ReadonlySet<string>,
): readonly InventoryRow[] {
  if (corrected.size === 0) return frozen;
  const mended = new Map(
    living.filter(({ id, counted }) => counted && corrected.has(id)).map((row) => [row.id, row]),
  );
  const known = new Set(frozen.map(({ id }) => id));
  return [
    ...frozen.flatMap((was) => {
      if (!corrected.has(was.id)) return [was];
      const now = mended.get(was.id);
      return now ? [correctRow(was, now)] : [];
    }),
    ...[...mended.values()].filter(({ id }) => !known.has(id)),
  ];
}
