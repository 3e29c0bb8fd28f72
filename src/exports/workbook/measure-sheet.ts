import { plainMerges } from './merges.ts';
import type { Sheet } from './model.ts';
import { lineHeight, plainWidth, rowHeight } from './row-height.ts';
import { openRow } from './visit-rows.ts';

/** Cell sizes on screen, in pixels. */
export interface Measure {
  readonly columnPixels: (column: number) => number;
  readonly rowPixels: (row: number) => number;
}

// A digit of the default font, and a cell's padding.
const [digit, padding] = [7, 5];

/** Measure cells at the sizes programs show initially. */
export function measureSheet(sheet: Sheet): Measure {
  const firstRows = Map.groupBy(plainMerges(sheet), ({ row }) => row);
  return {
    columnPixels: (column) => {
      const { width = plainWidth, hidden } = sheet.columns?.[column] ?? {};
      return hidden ? 0 : Math.round(width * digit + padding);
    },
    rowPixels: (index) => {
      const row = sheet.rows[index];
      if (!row) return toPixels(lineHeight);
      const { cells, setup } = openRow(row);
      if (setup.hidden) return 0;
      const points = setup.height ?? rowHeight(sheet, cells, firstRows.get(index))?.points;
      return toPixels(points ?? lineHeight);
    },
  };
}

function toPixels(points: number): number {
  return Math.round((points * 4) / 3);
}
