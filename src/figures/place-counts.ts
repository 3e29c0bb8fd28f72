import { type BarOptions, placeBar } from '../charts/kinds/bar/place-bar.ts';
import { drawingWidths } from '../charts/tools/model/chart-data.ts';
import type { Scene } from '../charts/tools/model/scene.ts';
import { measureText } from '../fonts/typeset.ts';
import { useFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { writing } from '../i18n/writing.ts';
import type { LocalTable } from './localize-table.ts';

/** Whole numbers as bars in a drawing of picture width. */
export function placeCounts(table: LocalTable, mode: BarOptions['mode'], locale: Locale): Scene {
  const format = useFormat(locale);
  return placeBar(
    table,
    { mode, order: 'given' },
    {
      width: drawingWidths.wide,
      measure: measureText,
      format: (value) => format.number(value),
      rangeSign: writing[locale].rangeSign,
    },
  );
}
