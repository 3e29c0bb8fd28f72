import type { SeriesCell } from '../../tools/series/number-series.ts';

/** Positions are in units of the scale. */
export interface StackPart extends SeriesCell {
  readonly start: number;
  readonly end: number;
}

export interface RowStack {
  readonly parts: readonly StackPart[];
  readonly absent: readonly SeriesCell[];
  /** Least and greatest end; undefined if no cell has a number. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/**
 * Stack the numbers of a row in order, negative ones to the left of zero.
 * @param mode `share` measures parts of the row's sum; negative numbers have none
 */
export function stackRow(cells: readonly SeriesCell[], mode: 'stacked' | 'share'): RowStack {
  const sum = cells.reduce((all, { cell }) => all + Math.max(cell.value ?? 0, 0), 0);
  const parts: StackPart[] = [];
  const absent: SeriesCell[] = [];
  let left = 0;
  let right = 0;
  for (const each of cells) {
    const { value } = each.cell;
    if (value === undefined) {
      absent.push(each);
    } else if (mode === 'stacked' && value < 0) {
      parts.push({ ...each, start: left + value, end: left });
      left += value;
    } else {
      const length = Math.max(value, 0) / (mode === 'share' && sum > 0 ? sum : 1);
      parts.push({ ...each, start: right, end: right + length });
      right += length;
    }
  }
  const none = parts.length === 0;
  return { parts, absent, start: none ? undefined : left, end: none ? undefined : right };
}
