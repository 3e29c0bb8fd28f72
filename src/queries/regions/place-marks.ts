import { clumpPoints } from '../../charts/tools/marks/clump-points.ts';
import { type PlacedMark, placeSymbols } from '../../charts/tools/marks/place-symbols.ts';
import { placePoint } from '../../charts/tools/projection/place-point.ts';
import type { PlacedMap } from '../../charts/tools/projection/project-regions.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { symbolOf } from '../../domain/stages/stage-order.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';

/** Marks of rows, most advanced stage first: at their points, otherwise in the middle of the first region they name. */
export function placeMarks(
  portal: Portal,
  rows: readonly InventoryRow[],
  spacing: number,
  map: PlacedMap,
): PlacedMark[] {
  const { strongestFirst } = portal.stageOrder;
  const marksOf = (some: readonly InventoryRow[]) =>
    some
      .map((row) => ({ id: row.id, stage: stageKeyOf(row) }))
      .sort((a, b) => strongestFirst.indexOf(a.stage) - strongestFirst.indexOf(b.stage))
      .map(({ id, stage }) => ({ id, kind: symbolOf(stage, portal.stageOrder) }));
  const pointed = rows.flatMap((row) => {
    const spot = row.point && map.shapes.has(row.places[0] ?? '') && placePoint(map, row.point);
    return spot ? [{ row, ...spot }] : [];
  });
  const atPoint = new Set(pointed.map(({ row }) => row));
  const inRegions = [...map.shapes.values()].map(({ id, x, y }) => ({
    x,
    y,
    marks: marksOf(rows.filter((row) => row.places[0] === id && !atPoint.has(row))),
  }));
  const size = { half: spacing / 2, spacing };
  const clumps = clumpPoints(pointed, size).map(({ x, y, items }) => ({
    x,
    y,
    marks: marksOf(items.map(({ row }) => row)),
  }));
  const groups = [...inRegions, ...clumps].filter(({ marks }) => marks.length > 0);
  return placeSymbols(groups, spacing);
}

/** Alternative text of a map with such marks: not every row need be in a region. */
export function describeMarkedMap(
  placed: PlacedMap,
  rows: readonly InventoryRow[],
  locale: Locale,
): string {
  const t = useTranslate(locale);
  const marked = rows.filter(
    ({ places: [first] }) => first !== undefined && placed.shapes.has(first),
  );
  if (marked.length === 0) return t('card.alt.noMarks');
  return t(marked.length < rows.length ? 'card.alt.marksSome' : 'card.alt.marks');
}
