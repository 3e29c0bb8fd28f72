import type { SeriesCell } from '../../tools/series/number-series.ts';

/** A cell with a number and its place in the stack, in units of the scale. */
export interface StackPart extends SeriesCell {
  readonly start: number;
  readonly end: number;
}

/** A row as a stack from zero. */
export interface RowStack {
  readonly parts: readonly StackPart[];
  /** Cells without a number: they have no place in the stack. */
  readonly absent: readonly SeriesCell[];
  /** Least and greatest end; undefined when no cell has a number. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/**
 * Stacks the numbers of a row in their order, negative ones to the left of zero.
 * @param mode `share` measures in parts of the row's sum, in which negative numbers have none
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
