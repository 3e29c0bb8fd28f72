import { drawScene, pagePaint } from '../../src/charts/tools/svg/draw-scene.ts';
import type {
  ChartCell,
  ChartColumn,
  ChartData,
  ChartRow,
  PlaceContext,
} from '../../src/charts/tools/model/chart-data.ts';
import type { Scene } from '../../src/charts/tools/model/scene.ts';
import { measureText } from '../../src/fonts/typeset.ts';

/** With the site's fonts and English-like numbers. */
export function chartContext(width: number): PlaceContext {
  return {
    width,
    measure: measureText,
    format: (value) => String(Math.round(value * 100) / 100),
    rangeSign: '–',
  };
}

/** `null` is not reported. */
export function cellOf(value: number | string | null): ChartCell {
  if (value === null) return { text: 'not reported', missing: 'not-reported' };
  return typeof value === 'string' ? { text: value } : { value, text: String(value) };
}

/**
 * @param columns labels; all contain numbers
 * @param rows label, then one value per column
 */
export function chartData(
  columns: readonly string[],
  rows: readonly (readonly [string, ...(number | string | null)[]])[],
  extra: (label: string) => Partial<ChartRow> = () => ({}),
): ChartData {
  return {
    head: 'Row',
    columns: columns.map((label, index): ChartColumn => ({
      id: `c${index + 1}`,
      label,
      type: 'number',
    })),
    rows: rows.map(([label, ...values], index): ChartRow => ({
      id: `r${index + 1}`,
      label,
      cells: values.map(cellOf),
      ...extra(label),
    })),
  };
}

/** Of realistic length in the four languages. */
export const longLabels = {
  ka: 'საერთაშორისო კონკურენტუნარიანობის განვითარების მხარდაჭერა ორგანიზებულ ინდუსტრიულ ზონებში',
  tr: 'Endüstriyel Havalandırma, İklimlendirme ve Soğutma Cihazları İmalatçıları Kümesi',
  az: 'Beynəlxalq rəqabətqabiliyyətliliyin inkişafının dəstəklənməsi üzrə layihələr',
  en: 'Industrial ventilation, air-conditioning and refrigeration equipment',
} as const;

/** One element per line, for review and comparison. */
export function goldenSvg(scene: Scene): string {
  const svg = drawScene(scene, { paint: pagePaint, prefix: 'g', meanings: 'all' });
  const legend = scene.legend.map((item) => `<!-- ${JSON.stringify(item)} -->\n`).join('');
  return `${svg.replaceAll('><', '>\n<')}\n${legend}`;
}
