import { findClass, type ValueClass } from '../classes/class-breaks.ts';
import type { RegionShape } from '../projection/project-regions.ts';
import type { ChartCell, ChartColumn, ChartRow, PlaceContext } from '../model/chart-data.ts';
import type { LegendItem, Paint, PathMark } from '../model/scene.ts';

/** Shades of fewer than five classes lie apart, so that they are told apart. */
const ramps: readonly (readonly Paint[])[] = [
  [],
  ['q4'],
  ['q2', 'q4'],
  ['q1', 'q3', 'q5'],
  ['q1', 'q2', 'q4', 'q5'],
  ['q1', 'q2', 'q3', 'q4', 'q5'],
];

/** The colour of a value: land for nothing, else that of its class. */
export function shadeOf(classes: readonly ValueClass[], value: number): Paint {
  const index = findClass(classes, value);
  return ramps[Math.min(classes.length, 5)]?.[index - 1] ?? 'land';
}

/** How a cell without a number is drawn: hatched if missing, plain grey if words stand for it. */
export function absencePaint(cell: ChartCell | undefined): Pick<PathMark, 'fill' | 'texture'> {
  return cell && cell.missing === undefined
    ? { fill: 'hair' }
    : { fill: 'paper', texture: 'missing' };
}

/** A region filled by the class of its cell. */
export function shadeRegion(
  shape: RegionShape,
  row: ChartRow,
  column: number,
  classes: readonly ValueClass[],
): PathMark {
  const cell = row.cells[column];
  const known = cell?.value !== undefined;
  return {
    type: 'path',
    d: shape.path,
    ...(known ? { fill: shadeOf(classes, cell.value as number) } : absencePaint(cell)),
    stroke: known ? 'paper' : 'line',
    strokeWidth: 0.6,
    row: row.id,
    column,
  };
}

/** A class as its bounds are printed. */
export function rangeText(
  { from, to }: Pick<ValueClass, 'from' | 'to'>,
  column: ChartColumn,
  { format, rangeSign }: Pick<PlaceContext, 'format' | 'rangeSign'>,
): string {
  const [least, most] = [format(from, column), format(to, column)];
  return least === most ? least : `${least}${rangeSign}${most}`;
}

/** A number of regions beside a range: in brackets, or it would be read as a part of the range. */
export const regionCount = (count: number): string => `(${count})`;

/** Number of cells by the words that are printed instead of a number. */
export function absenceLegend(cells: readonly ChartCell[]): LegendItem[] {
  const absent = new Map<string, { cell: ChartCell; count: number }>();
  for (const cell of cells) {
    if (cell.value !== undefined) continue;
    const count = (absent.get(cell.text)?.count ?? 0) + 1;
    absent.set(cell.text, { cell, count });
  }
  return [...absent].map(([label, { cell, count }]): LegendItem => {
    const { fill, texture } = absencePaint(cell);
    return {
      label,
      shape: 'square',
      ...(fill ? { paint: fill } : {}),
      ...(texture ? { texture } : {}),
      detail: regionCount(count),
    };
  });
}

/** Squares of the classes with their ranges and numbers of regions, and of what is not known. */
export function classLegend(
  classes: readonly ValueClass[],
  cells: readonly ChartCell[],
  column: ChartColumn,
  context: Pick<PlaceContext, 'format' | 'rangeSign'>,
): LegendItem[] {
  const values = cells.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const zeros = values.filter((value) => findClass(classes, value) === 0).length;
  const zero: LegendItem[] =
    zeros > 0
      ? [
          {
            label: context.format(0, column),
            paint: 'land',
            shape: 'square',
            detail: regionCount(zeros),
          },
        ]
      : [];
  return [
    ...zero,
    ...classes.map((item): LegendItem => ({
      label: rangeText(item, column, context),
      paint: shadeOf(classes, item.from),
      shape: 'square',
      detail: regionCount(item.regions),
    })),
    ...absenceLegend(cells),
  ];
}

/** A column's name with its unit, above a legend. */
export function columnTitle({ label, unit }: ChartColumn): string {
  return unit === undefined ? label : `${label}, ${unit}`;
}
