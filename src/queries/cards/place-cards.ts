import type { CardCount, CardView } from '../../cards/card-view.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf, tallyBy } from '../../domain/inventory/tally.ts';
import { isMissing } from '../../domain/missing.ts';
import { symbolOf } from '../../domain/stages/stage-order.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { regionLevelWord } from '../links/level-word.ts';
import type { Portal } from '../../portal/portal.ts';
import { stageHeading } from '../clusters/stage-words.ts';
import { knowsStages } from '../figures/stages-figure.ts';
import { cardMaps, unitsOf } from '../regions/maps.ts';
import { describeMarkedMap } from '../regions/place-marks.ts';
import { regionCount, regionCountText } from '../regions/region-counts.ts';
import { drawMarkedMap } from './map-drawing.ts';

/** Rows by stage, the most developed first, without empty stages. */
export function countStages(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
): CardCount[] {
  const counts = tallyBy(rows, (row) => [stageKeyOf(row)]);
  return portal.stageOrder.strongestFirst
    .filter((stage) => counts.has(stage))
    .map((stage) => {
      const count = counts.get(stage) ?? 0;
      return {
        look: symbolOf(stage, portal.stageOrder),
        word: stageHeading(portal, stage, locale),
        count,
        text: useFormat(locale).number(count),
      };
    });
}

/** Card of a region: its location, and its clusters as marks, or a note that it has none. */
export function regionCard(portal: Portal, id: string, locale: Locale): CardView {
  const region = portal.regionById.get(id);
  if (!region) throw new Error(`expected a region ${id}, found none`);
  const t = useTranslate(locale);
  const rows = portal.rowsByRegion.get(id) ?? [];
  const country = portal.countryById.get(region.country)?.name[locale] ?? region.country;
  const parent = portal.regionById.get(region.parent ?? '')?.name[locale];
  const here = unitsOf(portal, id);
  const map = cardMaps(portal).get(region.country);
  const isShown = here.some((unit) => map?.shapes.has(unit));
  const known = regionCount(portal, id);
  const drawn = rows.length > 0 && knowsStages(portal.inventory);
  return {
    kind: regionLevelWord(portal, region, locale),
    place: parent ? `${parent} · ${country}` : country,
    title: region.name[locale],
    facts: drawn ? [] : [{ label: t('nav.clusters'), value: regionCountText(portal, id, locale) }],
    counts: drawn && !isMissing(known) ? countStages(portal, rows, locale) : [],
    map: isShown ? { of: region.country, here } : undefined,
  };
}

/** Max marks drawn large on the map of a country. */
const fewMarks = 60;

/** Card of a country: its map with every cluster as a mark. */
export function countryCard(portal: Portal, id: string, locale: Locale): CardView {
  const country = portal.countryById.get(id);
  if (!country) throw new Error(`expected a country ${id}, found none`);
  const t = useTranslate(locale);
  const rows = portal.rowsByCountry.get(id) ?? [];
  const map = cardMaps(portal).get(id);
  const drawn = rows.length > 0 && knowsStages(portal.inventory);
  const count = rows.length > 0 ? useFormat(locale).number(rows.length) : t('count.noList');
  return {
    kind: t('country'),
    place: map && `${t('nav.clusters')}: ${count}`,
    title: country.name[locale],
    facts: drawn || map ? [] : [{ label: t('nav.clusters'), value: count }],
    counts: drawn ? countStages(portal, rows, locale) : [],
    drawing: map && drawMarkedMap(portal, map, rows, rows.length > fewMarks ? 7 : 12),
    shows: map && describeMarkedMap(map, rows, locale),
  };
}

/** Card of a sector: its clusters as marks. */
export function sectorCard(portal: Portal, id: string, locale: Locale): CardView {
  const sector = portal.sectorById.get(id);
  if (!sector) throw new Error(`expected a sector ${id}, found none`);
  const t = useTranslate(locale);
  const rows = portal.rowsBySector.get(id) ?? [];
  const group = portal.groupById.get(sector.group ?? '')?.label[locale];
  const drawn = rows.length > 0 && knowsStages(portal.inventory);
  const count = rows.length > 0 ? useFormat(locale).number(rows.length) : t('count.noneNamed');
  return {
    kind: t('sector'),
    place: group === sector.label[locale] ? undefined : group,
    title: sector.label[locale],
    facts: drawn ? [] : [{ label: t('nav.clusters'), value: count }],
    counts: drawn ? countStages(portal, rows, locale) : [],
  };
}
