import { placeStages, spacing } from '../../charts/kinds/symbol-map/place-stages.ts';
import { type Box, meets, type Point } from '../../charts/tools/geometry/segments.ts';
import type { Labelling } from '../../charts/tools/maps/label-land.ts';
import type { RegionShape } from '../../charts/tools/projection/project-regions.ts';
import type { Mark } from '../../charts/tools/model/scene.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { isMissing } from '../../domain/missing.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { symbolOf } from '../../domain/stages/stage-order.ts';
import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import { measureWords } from '../../figures/measure-words.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { stageHeading } from '../clusters/stage-words.ts';
import { distinctName, regionName } from '../links/names.ts';
import { mapSectors, rowIndexes } from './map-counts.ts';
import type { MapPanel } from './map-panels.ts';
import { chartRow } from './marks-panel.ts';
import { regionCount } from './region-counts.ts';

/** Mark of a cluster that leads to its page. */
export interface ClusterMark {
  readonly href: string;
  /** Its name and stage. */
  readonly label: string;
  readonly look: StageSymbol;
  /** Indexes for the filters of a map. */
  readonly row: string;
  readonly x: number;
  readonly y: number;
  /** Half the distance to the next one. */
  readonly reach: number;
}

/** Sizes of the marks to try: of the first, they are as far apart as fingers need. */
const scales = [2.75, 2.4, 2.2, 2, 1.6, 1.2, 0.8];

/** A mark for each row in one of the regions, wide enough apart for fingers unless there are very many. */
export function placeClusterMarks(
  portal: Portal,
  { land }: Pick<MapPanel, 'land'>,
  rows: readonly InventoryRow[],
  regions: readonly string[],
  locale: Locale,
): { readonly marks: ClusterMark[]; readonly taken: Box[] } {
  const sectors = mapSectors(portal);
  const all = rows.map((row) => {
    const region = row.places.find((id) => regions.includes(id));
    return { ...chartRow(portal, row), ...(region && { region }) };
  });
  const fits = (scale: number) =>
    placeStages(land, all, scale).groups.every(({ radius }) => 2 * radius <= land.height);
  const scale = scales.find(fits) ?? 0.8;
  const { marks } = placeStages(land, all, scale);
  const reach = Math.floor((spacing * scale) / 2);
  return {
    marks: marks.flatMap(({ row: { id }, x, y }): ClusterMark[] => {
      const row = portal.rowById.get(id);
      if (!row) return [];
      const stage = stageKeyOf(row);
      const name = distinctName(portal, id, locale).text;
      return [
        {
          href: href(locale, `/clusters/${id}/`),
          label: `${name}: ${stageHeading(portal, stage, locale)}`,
          look: symbolOf(stage, portal.stageOrder),
          row: rowIndexes(portal, id, sectors).join(' '),
          x: Math.round(x),
          y: Math.round(y),
          reach,
        },
      ];
    }),
    taken: marks.map(({ x, y }) => ({
      x: x - reach,
      y: y - reach,
      width: 2 * reach,
      height: 2 * reach,
    })),
  };
}

const size = 13;
const lineHeight = 16;

/** Lines by which a name may be moved: in the middle of its region, or above or below its marks. */
const shifts = [0, -1, 1, -2, 2, -3, 3, -4, 4];

/** Area of the words of a region at a place, within the drawing. */
function wordsAt({ x, y }: RegionShape, width: number, shift: number, land: MapPanel['land']): Box {
  const left = Math.round(Math.max(4, Math.min(x - width / 2, land.width - width - 4)));
  return {
    x: left,
    y: Math.round(y) - lineHeight / 2 + shift * lineHeight,
    width,
    height: lineHeight,
  };
}

/** Part of a region that is seen is large enough for its name to be understood. */
function isSeen({ bounds: [x0, y0, x1, y1] }: RegionShape, { width, height }: MapPanel['land']) {
  const across = Math.min(x1, width) - Math.max(x0, 0);
  const down = Math.min(y1, height) - Math.max(y0, 0);
  return across > lineHeight && down > lineHeight;
}

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/**
 * Whether words are nearer to the place of their own region than to the middle of another, whose name they would
 * seem.
 * @param home where the words are without a shift
 */
function isAtHome(box: Box, home: Box, others: readonly RegionShape[]): boolean {
  const middle = middleOf(box);
  const far = ({ x, y }: Point) => Math.hypot(middle.x - x, middle.y - y);
  const own = far(middleOf(home));
  return own === 0 || others.every((other) => own <= far(other));
}

/** Name of a region, with its number if it is known. */
function wordsOf(portal: Portal, id: string, locale: Locale): string {
  const count = regionCount(portal, id);
  const name = regionName(portal, id, locale);
  return isMissing(count) ? name : `${name} · ${useFormat(locale).number(count)}`;
}

/**
 * Names of the regions of a drawing with their numbers, the given ones first: as many as cover neither marks nor
 * each other.
 */
export function placeNearNames(
  portal: Portal,
  { land }: Pick<MapPanel, 'land'>,
  first: readonly string[],
  marks: readonly Box[],
  locale: Locale,
): Labelling {
  const area = ({ bounds: [x0, y0, x1, y1] }: RegionShape) => (x1 - x0) * (y1 - y0);
  const order = (shape: RegionShape) => (first.includes(shape.id) ? 1e9 : 0) + area(shape);
  const all = [...land.shapes.values()];
  const shapes = all.filter((shape) => isSeen(shape, land)).toSorted((a, b) => order(b) - order(a));
  const taken = [...marks];
  const words: Mark[] = [];
  for (const shape of shapes) {
    const text = wordsOf(portal, shape.id, locale);
    const width = measureWords(text, size);
    const home = wordsAt(shape, width, 0, land);
    const others = all.filter((other) => other !== shape);
    const box = shifts
      .map((shift) => wordsAt(shape, width, shift, land))
      .find(
        (one) =>
          one.y > 0 &&
          one.y + one.height < land.height &&
          (first.includes(shape.id) || isAtHome(one, home, others)) &&
          !taken.some((other) => meets(one, other)),
      );
    if (!box) continue;
    taken.push(box);
    words.push({
      type: 'text',
      lines: [text],
      x: box.x,
      y: box.y + size - 1,
      size,
      halo: true,
      ...(first.includes(shape.id) ? { weight: 600 } : { fill: 'ink-2' }),
    });
  }
  return { marks: words, leaders: [], top: 0, bottom: land.height, boxes: taken };
}
