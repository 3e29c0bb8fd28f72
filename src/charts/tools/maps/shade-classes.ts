import { findClass, type ValueClass } from '../classes/class-breaks.ts';
import type { RegionShape } from '../projection/project-regions.ts';
import type { ChartCell, ChartColumn, ChartRow, PlaceContext } from '../model/chart-data.ts';
import type { LegendItem, Paint, PathMark } from '../model/scene.ts';

/** Shades by number of classes; for fewer than five they are spaced out to be distinct. */
const ramps: readonly (readonly Paint[])[] = [
  [],
  ['q4'],
  ['q2', 'q4'],
  ['q1', 'q3', 'q5'],
  ['q1', 'q2', 'q4', 'q5'],
  ['q1', 'q2', 'q3', 'q4', 'q5'],
];

/** Colour of a value: land for zero, otherwise that of its class. */
export function shadeOf(classes: readonly ValueClass[], value: number): Paint {
  const index = findClass(classes, value);
  return ramps[Math.min(classes.length, 5)]?.[index - 1] ?? 'land';
}

/** Hatched if missing, plain grey for words. */
export function absencePaint(cell: ChartCell | undefined): Pick<PathMark, 'fill' | 'texture'> {
  return cell && cell.missing === undefined
    ? { fill: 'hair' }
    : { fill: 'paper', texture: 'missing' };
}

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

export function rangeText(
  { from, to }: Pick<ValueClass, 'from' | 'to'>,
  column: ChartColumn,
  { format, rangeSign }: Pick<PlaceContext, 'format' | 'rangeSign'>,
): string {
  const [least, most] = [format(from, column), format(to, column)];
  return least === most ? least : `${least}${rangeSign}${most}`;
}

/** In brackets so as not to be read as part of the range. */
export const regionCount = (count: number): string => `(${count})`;

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

/** Classes with ranges and numbers of regions, and missing values. */
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
    ...classes
      .filter(({ regions }) => regions > 0)
      .map((item): LegendItem => ({
        label: rangeText(item, column, context),
        paint: shadeOf(classes, item.from),
        shape: 'square',
        detail: regionCount(item.regions),
      })),
    ...absenceLegend(cells),
  ];
}

export function columnTitle({ label, unit }: ChartColumn): string {
  return unit === undefined ? label : `${label}, ${unit}`;
}
