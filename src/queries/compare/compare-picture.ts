import type { ComparedItem, ComparedPicture } from '../../domain/compare/compared.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { tallyStages } from '../../domain/inventory/tally.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Region } from '../../schemas/region.ts';
import { landHref } from '../regions/land-file.ts';
import { locators, unitsOf } from '../regions/maps.ts';
import { viewStrip } from '../standing/standing-row.ts';

/** A region in its country; undefined without a shape. */
function mapRegion(portal: Portal, region: Region, locale: Locale): ComparedPicture['map'] {
  const map = locators(portal).get(region.country);
  const path = unitsOf(portal, region.id)
    .map((unit) => map?.shapes.get(unit)?.path ?? '')
    .join('');
  if (!map || path === '') return undefined;
  return {
    box: `0 0 ${map.width} ${map.height}`,
    land: landHref(region.country),
    path,
    label: useTranslate(locale)('cluster.locator', { place: region.name[locale] }),
  };
}

/** What is drawn of a region or a sector: its place, its entries by stage, and their number for a sentence. */
export function pictureOf(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
  region?: Region,
): Pick<ComparedItem, 'picture'> {
  const { total, past, notReported } = tallyStages(rows, portal.stageOrder);
  const format = useFormat(locale);
  const count = format.number(total);
  const map = region && mapRegion(portal, region, locale);
  return {
    picture: {
      tally: {
        total,
        past: notReported === total ? undefined : past,
        count,
        part: useTranslate(locale)('compare.find.part', {
          total: count,
          past: format.number(past),
        }),
      },
      strip: viewStrip(portal, rows, locale).map(({ own: _, ...part }) => part),
      ...(map && { map }),
    },
  };
}
