import { kindLook } from './kind-look.ts';
import type { StageLook } from '../../../domain/stages/stage-looks.ts';
import type { ChartCell, ChartColumn, ChartData, ChartRow } from '../model/chart-data.ts';
import type { LegendItem, Paint, Texture } from '../model/scene.ts';
import { stagePaint, unreportedFill } from '../paint/paint-row.ts';

/** A column of numbers as a series: where its cells are, and what it is drawn with. */
export interface Series {
  readonly column: ChartColumn;
  /** Index of the column, hence of its cell in each row. */
  readonly index: number;
  readonly paint: Paint;
  readonly texture: Texture | undefined;
}

/**
 * Colour and texture of the series of each stage. The texture is fixed, since the greys of neighbours
 * are close; what is not reported is hatched as everywhere, its grey alone would pass for ideas.
 */
const stageSeries: Readonly<Record<StageLook, Pick<Series, 'paint' | 'texture'>>> = {
  ring: { paint: stagePaint('ring'), texture: undefined },
  point: { paint: stagePaint('point'), texture: 'dots' },
  band: { paint: stagePaint('band'), texture: 'crossed' },
  disc: { paint: stagePaint('disc'), texture: 'diagonal' },
  framed: { paint: stagePaint('framed'), texture: 'upright' },
  crown: { paint: stagePaint('crown'), texture: undefined },
  none: { paint: unreportedFill.fill, texture: unreportedFill.texture },
};

/**
 * The columns of numbers of a table, each with the colour and texture of its kind; one alone is a
 * quantity, and a stage has its own. Beyond six the colours come again, with other textures.
 * @param most no more than so many of them
 */
export function numberSeries({ columns }: ChartData, most = Number.POSITIVE_INFINITY): Series[] {
  const numbers = columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.type === 'number')
    .slice(0, most);
  return numbers.map(({ column, index }, kind) => {
    if (column.stage) return { column, index, ...stageSeries[column.stage.look] };
    if (numbers.length === 1) return { column, index, paint: 'q4', texture: undefined };
    return { column, index, ...kindLook(kind) };
  });
}

/** All numbers of the series. */
export const valuesOf = (rows: readonly ChartRow[], series: readonly Series[]): number[] =>
  rows.flatMap(({ cells }) => series.flatMap(({ index }) => cells[index]?.value ?? []));

/** A cell with the series that it belongs to. */
export interface SeriesCell {
  readonly cell: ChartCell;
  readonly series: Series;
}

/** The cells of a row, series by series. */
export function cellsOfRow(row: ChartRow, series: readonly Series[]): SeriesCell[] {
  return series.flatMap((each) => {
    const cell = row.cells[each.index];
    return cell ? [{ cell, series: each }] : [];
  });
}

/** The same, but once for all when no cell has a number and all say the same. */
export function statementsOfRow(row: ChartRow, series: readonly Series[]): SeriesCell[] {
  const cells = cellsOfRow(row, series);
  const [first] = cells;
  const alike = cells.every(
    ({ cell }) => cell.value === undefined && cell.text === first?.cell.text,
  );
  return first && alike ? [first] : cells;
}

/** Are these words said for all series of a row, so that no key of one stands before them? */
export function isCommonStatement(
  { cell }: SeriesCell,
  statements: readonly SeriesCell[],
  series: readonly Series[],
): boolean {
  const words = cell.value === undefined && cell.missing === undefined;
  return words && (series.length === 1 || statements.length < series.length);
}

/** Colour of the words of a cell: numbers and statements are darker than what is missing. */
export function cellPaint(cell: ChartCell): Paint {
  return cell.missing === undefined ? 'ink-2' : 'ink-3';
}

/**
 * Names the series for the legend; one alone needs none.
 * @param least so many of them are named; 1 where others were left out
 */
export function seriesLegend(
  series: readonly Series[],
  shape: 'square' | 'disc' = 'square',
  least = 2,
): LegendItem[] {
  if (series.length < least) return [];
  return series.map(({ column, paint, texture }) => ({
    label: column.label,
    paint,
    texture,
    shape,
    series: column.id,
  }));
}
