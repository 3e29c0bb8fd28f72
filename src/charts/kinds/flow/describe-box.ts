import {
  type ChartData,
  type ChartRow,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import { smallTextSize } from '../../tools/words/text-block.ts';
import { measureWords, type Words } from '../../tools/words/stack-words.ts';

export const largeSize = 21;

export interface BoxColumns {
  /** Index of the column of words below the label. */
  readonly detail?: number;
  /** Index of the column of numbers above the label. */
  readonly large?: number;
}

/** The chosen column, otherwise the first numbers; numbers are large. */
export function chooseColumns(data: ChartData, detail: string | undefined): BoxColumns {
  const index = data.columns.findIndex((column) =>
    detail === undefined ? column.type === 'number' : column.id === detail,
  );
  if (index < 0) return {};
  return data.columns[index]?.type === 'number' ? { large: index } : { detail: index };
}

/**
 * Words of a box in order: group, number, label, detail.
 * @param width of the box: a number too long for it is printed small
 */
export function describeBox(
  row: ChartRow,
  columns: BoxColumns,
  width: number,
  context: PlaceContext,
  withGroup: boolean,
): Words[] {
  const words: Words[] = [];
  const small = smallTextSize(context.width);
  if (withGroup && row.group !== undefined) {
    words.push({ text: row.group, size: small, fill: 'ink-2', row: row.id });
  }
  const number = columns.large === undefined ? undefined : row.cells[columns.large];
  if (number) {
    const fits = context.measure(number.text, largeSize, 600) <= width;
    const said = number.missing === undefined;
    words.push({
      text: number.text,
      size: said && fits ? largeSize : textSize,
      weight: said ? 600 : 400,
      fill: !said ? 'ink-3' : row.accent ? 'accent' : 'ink',
      row: row.id,
      column: columns.large,
    });
  }
  words.push({ text: row.label, weight: 500, row: row.id });
  const detail = columns.detail === undefined ? undefined : row.cells[columns.detail];
  if (detail && detail.text !== '') {
    words.push({
      text: detail.text,
      fill: detail.missing === undefined ? 'ink-2' : 'ink-3',
      row: row.id,
      column: columns.detail,
    });
  }
  return words;
}

export function measureLongest(
  data: ChartData,
  columns: BoxColumns,
  context: PlaceContext,
): number {
  const all = data.rows.flatMap((row) =>
    describeBox(row, columns, Number.POSITIVE_INFINITY, context, true),
  );
  return Math.max(
    0,
    ...all.map(({ text, size, weight }) => measureWords(text, context.measure, size, weight)),
  );
}
