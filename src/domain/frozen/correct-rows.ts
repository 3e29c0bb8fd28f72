import type { InventoryRow } from '../inventory/join-inventory.ts';

/** Frozen row with the answers of the corrected return. */
function correctRow(was: InventoryRow, now: InventoryRow): InventoryRow {
  const { stage, edition, returned, printedRegion, regionGroups, agency } = now;
  const answers = { stage, edition, returned };
  // A region changed since is not a correction of the report.
  if (printedRegion === was.printedRegion) return { ...was, ...answers };
  return { ...was, ...answers, printedRegion, regionGroups, agency };
}

/**
 * Rows of a frozen edition with errata applied to its returns: a wrong answer, a return that should not have
 * been counted, or one overlooked. Other changes of its clusters since then are not corrections.
 * @param living a row for each cluster, with the edition counted today
 * @param corrected clusters with corrected returns
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
