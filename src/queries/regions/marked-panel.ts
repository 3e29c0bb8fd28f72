import type { Portal } from '../../portal/portal.ts';
import type { PanelView } from './draw-panel.ts';
import { rowIndexes } from './map-counts.ts';
import type { PlacedSymbols, RowMark } from './marks-panel.ts';

/** Marks of rows on a drawing, each with what the filters of a map ask for. */
interface PanelMarks {
  /** A map without filters has no indexes. */
  readonly marks: readonly (RowMark & { readonly row: string | undefined })[];
  /** The same by the region around whose middle they are; those at exact points have none. */
  readonly groups: readonly (readonly [region: string | undefined, marks: PanelMarks['marks']])[];
  /** Size of the marks: 1 makes them about 12 units wide. */
  readonly scale: number;
}

/** A drawing with marks of rows. */
export type MarkedPanel = PanelView & PanelMarks;

/** @param sectors order of their indexes; undefined for a map without filters */
export function markPanel(
  portal: Portal,
  symbols: Pick<PlacedSymbols, 'rows' | 'scale'> | undefined,
  sectors: readonly string[] | undefined,
): PanelMarks {
  const marks = (symbols?.rows ?? []).map((mark) => ({
    ...mark,
    row: sectors && rowIndexes(portal, mark.id, sectors).join(' '),
  }));
  return {
    marks,
    groups: [...Map.groupBy(marks, ({ region }) => region)],
    scale: symbols?.scale ?? 1,
  };
}
