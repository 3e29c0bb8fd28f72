import type { ChartData, PlaceContext } from '../../src/charts/tools/model/chart-data.ts';
import type { Mark, Scene } from '../../src/charts/tools/model/scene.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { writing } from '../../src/i18n/writing.ts';
import { chartContext, chartData } from './chart-samples.ts';
import { realGeography } from './real-geography.ts';

/** A context with the shapes of the portal. */
export function mapContext(width: number, locale: Locale = 'en'): PlaceContext {
  return {
    ...chartContext(width),
    rangeSign: writing[locale].rangeSign,
    geography: realGeography(locale),
  };
}

/** Values by column for each named region. */
export function regionData(
  columns: readonly string[],
  regions: readonly (readonly [id: string, ...(number | string | null)[]])[],
  label: (id: string) => string = (id) => realGeography().name(id),
): ChartData {
  const data = chartData(
    columns,
    regions.map(([id, ...values]) => [label(id), ...values]),
  );
  return {
    ...data,
    rows: data.rows.map((row, index) => ({ ...row, region: regions[index]?.[0] })),
  };
}

/** Including those in groups. */
export function allMarks(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) =>
    mark.type === 'group' ? [mark, ...allMarks(mark.marks)] : [mark],
  );
}

/** Printed cells: row, column and text. */
export function printedCells(scene: Scene): string[] {
  return allMarks(scene.marks).flatMap((mark) =>
    mark.type === 'text' && mark.column !== undefined
      ? [`${mark.row}/${mark.column} ${mark.lines.join(' ')}`]
      : [],
  );
}
