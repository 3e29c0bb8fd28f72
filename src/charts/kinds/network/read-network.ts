import { extent, max } from 'd3-array';
import {
  type ChartCell,
  type ChartData,
  type ChartRow,
  drawingWidths,
} from '../../tools/model/chart-data.ts';

export interface NetworkNode {
  readonly row: ChartRow;
  readonly degree: number;
  /** Cell of its size; undefined if links are counted. */
  readonly cell?: ChartCell;
  /** Radius of the disc; its area represents the number. */
  readonly r: number;
}

export interface NetworkLink {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly thickness: number;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  /** Index of the column of sizes; undefined if links are counted. */
  readonly column?: number;
}

const minRadius = 3;

/** Stroke width of the heaviest link, min width, and width for links of equal weight. */
const thickness = { most: 5, least: 0.8, same: 1.2 };

/** Links between existing rows, one per pair: the first. */
export function readNetworkLinks(rows: readonly ChartRow[]): NetworkLink[] {
  const known = new Set(rows.map(({ id }) => id));
  const links = new Map<string, Omit<NetworkLink, 'thickness'>>();
  for (const { id: from, links: own = [] } of rows) {
    for (const { to, weight = 1 } of own) {
      const key = [from, to].sort().join(' ');
      if (to !== from && known.has(to) && !links.has(key)) links.set(key, { from, to, weight });
    }
  }
  const found = [...links.values()];
  const [lightest = 1, heaviest = 1] = extent(found, ({ weight }) => weight);
  return found.map((link) => ({
    ...link,
    thickness:
      lightest === heaviest
        ? thickness.same
        : Math.max((thickness.most * link.weight) / heaviest, thickness.least),
  }));
}

/** Rows as nodes sized by the first column of numbers, otherwise by their links. */
export function readNetwork(data: ChartData, width: number): Network {
  const links = readNetworkLinks(data.rows);
  const index = data.columns.findIndex(({ type }) => type === 'number');
  const column = index < 0 ? undefined : index;
  const degreeOf = (id: string) => links.filter(({ from, to }) => from === id || to === id).length;
  const sizeOf = (row: ChartRow) =>
    column === undefined ? degreeOf(row.id) : Math.max(row.cells[column]?.value ?? 0, 0);
  const largest = max(data.rows, sizeOf) || 1;
  const greatest = width >= drawingWidths.wide ? 15 : 12;
  return {
    nodes: data.rows.map((row) => ({
      row,
      degree: degreeOf(row.id),
      cell: column === undefined ? undefined : row.cells[column],
      r: Math.max(greatest * Math.sqrt(sizeOf(row) / largest), minRadius),
    })),
    links,
    column,
  };
}
