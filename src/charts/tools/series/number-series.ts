import { kindStyle } from './kind-style.ts';
import type { StageSymbol } from '../../../domain/stages/stage-symbols.ts';
import type { ChartCell, ChartColumn, ChartData, ChartRow } from '../model/chart-data.ts';
import type { LegendItem, Paint, Texture } from '../model/scene.ts';
import { stagePaint, unreportedFill } from '../paint/paint-row.ts';

export interface Series {
  readonly column: ChartColumn;
  /** Index of the column, and of its cell in each row. */
  readonly index: number;
  readonly paint: Paint;
  readonly texture: Texture | undefined;
}

/**
 * Colour and texture of the series of each stage. Textures are fixed, since the greys of neighbours are close; a
 * stage not reported is hatched as everywhere, as its grey alone would pass for ideas.
 */
const stageSeries: Readonly<Record<StageSymbol, Pick<Series, 'paint' | 'texture'>>> = {
  ring: { paint: stagePaint('ring'), texture: undefined },
  point: { paint: stagePaint('point'), texture: 'dots' },
  band: { paint: stagePaint('band'), texture: 'crossed' },
  disc: { paint: stagePaint('disc'), texture: 'diagonal' },
  framed: { paint: stagePaint('framed'), texture: 'upright' },
  crown: { paint: stagePaint('crown'), texture: undefined },
  none: { paint: unreportedFill.fill, texture: unreportedFill.texture },
};

/**
 * Columns of numbers with the colour and texture of their kinds; a single one is a quantity, and stages have
 * their own. Beyond six, colours repeat with other textures.
 * @param max max number of series
 */
export function numberSeries({ columns }: ChartData, max = Number.POSITIVE_INFINITY): Series[] {
  const numbers = columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.type === 'number')
    .slice(0, max);
  return numbers.map(({ column, index }, kind) => {
    if (column.stage) return { column, index, ...stageSeries[column.stage.look] };
    if (numbers.length === 1) return { column, index, paint: 'q4', texture: undefined };
    return { column, index, ...kindStyle(kind) };
  });
}

export const valuesOf = (rows: readonly ChartRow[], series: readonly Series[]): number[] =>
  rows.flatMap(({ cells }) => series.flatMap(({ index }) => cells[index]?.value ?? []));

export interface SeriesCell {
  readonly cell: ChartCell;
  readonly series: Series;
}

export function cellsOfRow(row: ChartRow, series: readonly Series[]): SeriesCell[] {
  return series.flatMap((each) => {
    const cell = row.cells[each.index];
    return cell ? [{ cell, series: each }] : [];
  });
}

/** Cells of a row, merged into one if none has a number and all have the same text. */
export function statementsOfRow(row: ChartRow, series: readonly Series[]): SeriesCell[] {
  const cells = cellsOfRow(row, series);
  const [first] = cells;
  const alike = cells.every(
    ({ cell }) => cell.value === undefined && cell.text === first?.cell.text,
  );
  return first && alike ? [first] : cells;
}

/** Whether a text applies to all series of a row, so that it gets no key. */
export function isCommonStatement(
  { cell }: SeriesCell,
  statements: readonly SeriesCell[],
  series: readonly Series[],
): boolean {
  const words = cell.value === undefined && cell.missing === undefined;
  return words && (series.length === 1 || statements.length < series.length);
}

/** Text colour of a cell: numbers and statements are darker than missing values. */
export function cellPaint(cell: ChartCell): Paint {
  return cell.missing === undefined ? 'ink-2' : 'ink-3';
}

/**
 * Legend of the series; a single one needs none.
 * @param min min number of series to name; 1 if others were left out
 */
export function seriesLegend(
  series: readonly Series[],
  shape: 'square' | 'disc' = 'square',
  min = 2,
): LegendItem[] {
  if (series.length < min) return [];
  return series.map(({ column, paint, texture }) => ({
    label: column.label,
    paint,
    texture,
    shape,
    series: column.id,
  }));
}
