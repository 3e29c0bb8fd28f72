import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Region } from '../../schemas/region.ts';
import {
  type CountFigureView,
  viewRegionsFigure,
  viewSectorsFigure,
} from '../figures/count-figures.ts';
import type { Rest } from '../figures/rest-of-rows.ts';
import { knowsStages, viewStagesFigure } from '../figures/stages-figure.ts';

/**
 * Figures of a region: its stages, its sectors if it has several clusters, its parts if several; stages and
 * sectors are compared with the rest of the country.
 */
export function viewRegionFigures(
  portal: Portal,
  { id, name, ...region }: Region,
  locale: Locale,
): CountFigureView[] {
  const rows = portal.rowsByRegion.get(id) ?? [];
  if (rows.length === 0) return [];
  const t = useTranslate(locale);
  const place = name[locale];
  const counted = { rows, path: `/regions/${id}/`, page: place };
  const parts = portal.regions.filter(({ parent }) => parent === id);
  // A country has no rest: lists of other countries are not the same inventory.
  const all = portal.rowsByCountry.get(region.country) ?? [];
  const own = new Set(rows.map((row) => row.id));
  const rest: Rest = {
    rows: all.filter((row) => !own.has(row.id)),
    of: 'place',
    here: { text: name },
  };
  const level = t(`levels.${parts[0]?.level ?? region.level}`);
  return [
    ...(knowsStages(rows) ? [viewStagesFigure(portal, counted, locale, undefined, rest)] : []),
    ...(rows.length > 1 ? [viewSectorsFigure(portal, counted, { place, rest }, locale)] : []),
    ...(parts.length > 1 && parts.some((part) => portal.rowsByRegion.has(part.id))
      ? [viewRegionsFigure(portal, counted, parts, { most: 15, level }, locale)]
      : []),
  ];
}
