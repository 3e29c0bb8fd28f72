import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import type { ClassesOption } from '../../../schemas/figure.ts';
import { classBreaks, findClass, type ValueClass } from '../../tools/classes/class-breaks.ts';
import { stackBlocks } from '../../tools/maps/block.ts';
import { labelOf, matchLand } from '../../tools/maps/match-rows.ts';
import { pickHighest } from '../../tools/maps/pick-highest.ts';
import type { MapInset } from '../../tools/maps/place-insets.ts';
import { placeShadedMap } from '../../tools/maps/place-shaded-map.ts';
import { classLegend, columnTitle, shadeRegion } from '../../tools/maps/shade-classes.ts';
import type {
  ChartColumn,
  ChartData,
  ChartRow,
  PlaceContext,
} from '../../tools/model/chart-data.ts';
import type { Scene } from '../../tools/model/scene.ts';

export interface ChoroplethOptions {
  /** All if empty. */
  readonly countries: readonly string[];
  readonly value: string;
  readonly classes: ClassesOption;
  /** Number of highest rows labelled on the map. */
  readonly labels: number;
  readonly insets: readonly MapInset[];
}

/** Max zero regions labelled in addition to the highest, as the other extreme. */
const fewZeros = 2;

/** Rows to label: the highest down to a tie, and zeros if they are few. */
function pickRows(
  rows: readonly ChartRow[],
  column: number,
  classes: readonly ValueClass[],
  max: number,
  isNarrow: boolean,
): readonly ChartRow[] {
  const value = (row: ChartRow) => row.cells[column]?.value ?? Number.NEGATIVE_INFINITY;
  const ranked = rows
    .filter((row) => findClass(classes, value(row)) > 0)
    .sort(greatestFirst(value));
  const zeros = rows.filter((row) => value(row) === 0);
  const lowest = max > 0 && zeros.length <= fewZeros ? zeros : [];
  const ends = lowest.filter((row) => !ranked.includes(row));
  // A narrow drawing fits no more labels than requested.
  const highest = isNarrow ? Math.max(1, max - ends.length) : max;
  return [...pickHighest(ranked, value, highest), ...ends];
}

/**
 * Regions shaded by the class of a value. Zero is plain land, missing data is hatched, and regions outside the
 * figure are paper. The highest rows are labelled next to the land; insets enlarge small regions; rows without a
 * place are listed below.
 */
export function placeChoropleth(
  data: ChartData,
  options: ChoroplethOptions,
  context: PlaceContext,
): Scene {
  const { countries, insets, labels } = options;
  const column = Math.max(
    0,
    data.columns.findIndex(({ id }) => id === options.value),
  );
  const head = data.columns[column] as ChartColumn;
  const matched = matchLand(data, countries, context);
  const drawn = [...matched.byRegion.values()];
  const cells = drawn.flatMap((row) => row.cells[column] ?? []);
  const classes = classBreaks(
    cells.flatMap(({ value }) => value ?? []),
    options.classes,
  );
  const parts = placeShadedMap(
    data,
    matched,
    {
      shade: (shape, row) => shadeRegion(shape, row, column, classes),
      describe: (row) => labelOf(row, [column]),
    },
    { countries, insets, named: pickRows(drawn, column, classes, labels, context.width < 400) },
    context,
  );
  const { marks, height } = stackBlocks([parts.map, parts.list, parts.insets, parts.rest]);
  return {
    width: context.width,
    height,
    marks,
    legend: classLegend(classes, cells, head, context),
    legendTitle: columnTitle(head),
  };
}
