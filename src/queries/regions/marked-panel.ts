import type { Portal } from '../../portal/portal.ts';
import type { PanelView } from './draw-panel.ts';
import { rowIndexes } from './map-counts.ts';
import { legibleMark, type PlacedSymbols, type RowMark } from './marks-panel.ts';

/** Disc of several rows. */
interface DiscView {
  readonly region: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** What the filters ask of each row, joined by commas; undefined for a map without filters. */
  readonly rows: string | undefined;
}

/** Marks of rows on a drawing, each with what the filters of a map ask for. */
interface PanelMarks {
  /** A map without filters has no indexes. */
  readonly marks: readonly (RowMark & { readonly row: string | undefined })[];
  /** The same by the region around whose middle they are; those at exact points have none. */
  readonly groups: readonly (readonly [region: string | undefined, marks: PanelMarks['marks']])[];
  /** Size of the marks: 1 makes them about 12 units wide. */
  readonly scale: number;
  /** Shown instead of marks that would be too small; empty if none is. */
  readonly discs: readonly DiscView[];
  /** Size from which the marks of rows that a filter leaves are shown instead of discs. */
  readonly least: number;
}

/** A drawing with marks of rows. */
export type MarkedPanel = PanelView & PanelMarks;

/**
 * @param sectors order of their indexes; undefined for a map without filters
 * @param discs of the same rows, shown instead of marks that are too small
 */
export function markPanel(
  portal: Portal,
  symbols: Pick<PlacedSymbols, 'rows' | 'scale'> | undefined,
  sectors: readonly string[] | undefined,
  discs: PlacedSymbols['discs'] = [],
): PanelMarks {
  const indexesOf = (id: string) => sectors && rowIndexes(portal, id, sectors).join(' ');
  const marks = (symbols?.rows ?? []).map((mark) => ({ ...mark, row: indexesOf(mark.id) }));
  return {
    marks,
    groups: [...Map.groupBy(marks, ({ region }) => region)],
    scale: symbols?.scale ?? 1,
    discs: discs.map(({ region, mark, x, y, radius }) => ({
      region,
      x: Math.round(x),
      y: Math.round(y),
      r: Math.round(10 * radius) / 10,
      rows: sectors && mark.rows?.map(indexesOf).join(),
    })),
    least: legibleMark,
  };
}
