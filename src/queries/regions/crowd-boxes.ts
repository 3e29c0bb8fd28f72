import { enlargeStages, frameCrowd } from '../../charts/kinds/symbol-map/place-stages.ts';
import { enlargedScale } from '../../charts/kinds/symbol-map/pick-crowded.ts';
import type { Box } from '../../charts/tools/geometry/segments.ts';
import { drawPlainLand } from '../../charts/tools/maps/outline-land.ts';
import {
  drawFrame,
  type InsetBlock,
  placeInsets,
  sidesOf,
} from '../../charts/tools/maps/place-insets.ts';
import type { Mark } from '../../charts/tools/model/scene.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { tallyBy } from '../../domain/inventory/tally.ts';
import { createGeography } from '../../figures/geography.ts';
import { measureWords } from '../../figures/measure-words.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { writing } from '../../i18n/writing.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { regionName } from '../links/names.ts';
import { type MapPanel, panelWidths } from './map-panels.ts';
import { chartRow, type PlacedSymbols } from './marks-panel.ts';

const geography = remember('crowd-boxes/geography', (portal) => createGeography(portal));

/** Boxes below a map that enlarge its crowded regions, and their frames on it. */
export interface CrowdBoxes {
  readonly block: InsetBlock;
  readonly frames: readonly Mark[];
  /** Areas of the frames, kept free of labels. */
  readonly taken: readonly Box[];
}

/** Enlarges regions of a drawing with marks too small and too many to distinguish. */
export function placeCrowdBoxes(
  portal: Portal,
  { size, countries }: Pick<MapPanel, 'size' | 'countries'>,
  rows: readonly InventoryRow[],
  { crowds }: Pick<PlacedSymbols, 'crowds'>,
  locale: Locale,
): CrowdBoxes {
  const frames = crowds.map(frameCrowd);
  const all = rows.map((row) => chartRow(portal, row));
  const counts = tallyBy(rows, ({ places }) => places.slice(0, 1));
  const scale = enlargedScale(crowds);
  const format = useFormat(locale);
  const name = (region: string) => regionName(portal, region, locale);
  const block = placeInsets(
    crowds.map(({ region }) => ({ label: name(region), regions: [region] })),
    {
      draw: (land) => {
        const { marks, shift, height } = enlargeStages(land, all, scale);
        const ground: Mark = { type: 'group', y: shift, marks: drawPlainLand(land) };
        return { marks: [ground, ...marks], height };
      },
      describe: (region) => {
        const text = format.number(counts.get(region) ?? 0);
        return [{ name: name(region), values: [{ text }] }];
      },
    },
    {
      width: panelWidths[size],
      measure: measureWords,
      format: (value) => format.number(value),
      rangeSign: writing[locale].rangeSign,
      geography: geography(portal)(locale),
    },
    countries,
  );
  return { block, frames: frames.map(drawFrame), taken: frames.flatMap(sidesOf) };
}
