import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import { hierarchy, type HierarchyRectangularNode, treemap, treemapSquarify } from 'd3-hierarchy';
import type { ChartRow } from '../../tools/model/chart-data.ts';

export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RowTile extends Tile {
  readonly row: ChartRow;
  readonly group: number;
}

interface Leaf {
  readonly row?: ChartRow;
  readonly group?: number;
  readonly children?: readonly Leaf[];
}

const tileOf = ({ x0, x1, y0, y1 }: HierarchyRectangularNode<Leaf>): Tile => ({
  x: x0,
  y: y0,
  width: x1 - x0,
  height: y1 - y0,
});

/**
 * Squarified tiles (Bruls, Huizing and van Wijk, Squarified Treemaps, 2000), largest first, with areas
 * proportional to the values within the space left by headings.
 * @param groups rows of each group; values must be above zero
 * @param heading height of a group's heading at the width of its tile
 */
export function tileRows(
  groups: readonly (readonly ChartRow[])[],
  column: number,
  width: number,
  height: number,
  heading: (group: number) => number,
): { readonly groups: readonly Tile[]; readonly rows: readonly RowTile[] } {
  const root = hierarchy<Leaf>({
    children: groups.map((rows, group) => ({
      group,
      children: rows.map((row) => ({ row, group })),
    })),
  })
    .sum(({ row }) => row?.cells[column]?.value ?? 0)
    .sort(greatestFirst(({ value }) => value));
  const placed = treemap<Leaf>()
    .tile(treemapSquarify)
    .size([width, height])
    .paddingTop(({ depth, data }) => (depth === 1 ? heading(data.group ?? 0) : 0))(root);
  const byGroup = new Map(
    (placed.children ?? []).map((node) => [node.data.group ?? 0, tileOf(node)] as const),
  );
  return {
    groups: groups.map((_, group) => byGroup.get(group) ?? { x: 0, y: 0, width: 0, height: 0 }),
    rows: placed.leaves().flatMap((node) => {
      const { row, group = 0 } = node.data;
      return row ? [{ ...tileOf(node), row, group }] : [];
    }),
  };
}
