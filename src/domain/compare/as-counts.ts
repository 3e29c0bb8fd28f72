import type { ComparedCell, ComparedItem } from './compared.ts';

/** A cell whose bar and text give the count alone. */
function countOnly({ lines, count, few: _, ...cell }: ComparedCell): ComparedCell {
  if (count === undefined) return { lines, ...cell };
  // Lines below the first have counts of their own.
  const [first, ...rest] = lines;
  return { ...cell, lines: [...(first ? [{ text: first.text }] : []), ...rest], value: count };
}

/** The item with counts in place of shares: no bar of a count is next to a share. */
export const asCounts = (item: ComparedItem): ComparedItem => ({
  ...item,
  cells: Object.fromEntries(
    Object.entries(item.cells).map(([row, cell]) => [row, countOnly(cell)]),
  ),
});
