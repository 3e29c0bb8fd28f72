import type { ChartData } from '../model/chart-data.ts';

/**
 * Give the word for values that no source reports once, next to its dash, at the first row without one; the others
 * have the dash only.
 */
export function sayOnce<Data extends ChartData>(data: Data): Data {
  let isSaid = false;
  const rows = data.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (cell.missing !== 'not-reported') return cell;
      const text = isSaid ? '–' : `– ${cell.text}`;
      isSaid = true;
      return { ...cell, text };
    }),
  }));
  return isSaid ? { ...data, rows } : data;
}
