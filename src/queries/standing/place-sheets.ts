import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { greatestFirst } from '../../domain/figures/greatest-first.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { clusterItems } from '../clusters/cluster-items.ts';
import { rowsOrigin } from '../clusters/rows-origin.ts';
import { sortByStage } from '../links/names.ts';
import { shortPath } from '../links/short-path.ts';
import { landHref } from '../regions/land-file.ts';
import { locators, neighbours, unitsOf } from '../regions/maps.ts';
import { viewRegion } from '../regions/view-region.ts';
import { viewSector } from '../sectors/view-sector.ts';
import { framePlaceSheet, type PlaceSheet, type SheetList } from './place-sheet.ts';
import { viewStrip } from './standing-row.ts';

/** Max entries named on a sheet. */
const maxNamed = 24;

/** Entries by name, the most developed first, and the number of those left out. */
function listEntries(
  portal: Portal,
  title: string,
  rows: readonly InventoryRow[],
  locale: Locale,
): SheetList[] {
  if (rows.length === 0) return [];
  const t = useTranslate(locale);
  const left = rows.length - maxNamed;
  return [
    {
      title,
      items: clusterItems(portal, sortByStage(portal, rows, locale).slice(0, maxNamed), locale),
      more: left > 0 ? t('standing.more', { count: useFormat(locale).number(left) }) : undefined,
    },
  ];
}

/** Entries of the neighbours of a region, each once. */
const rowsAround = (portal: Portal, id: string): InventoryRow[] => [
  ...new Set(
    (neighbours(portal).get(id) ?? []).flatMap((other) => portal.rowsByRegion.get(other) ?? []),
  ),
];

/**
 * A region on one sheet.
 * @throws Error for an unknown region
 */
export function viewRegionSheet(portal: Portal, id: string, locale: Locale): PlaceSheet {
  const t = useTranslate(locale);
  const view = viewRegion(portal, id, locale);
  const own = portal.rowsByRegion.get(id) ?? [];
  const { parent, agency, offices, groups } = view.readout;
  const { locator } = view;
  return framePlaceSheet(
    portal,
    {
      kind: 'region-sheet',
      id,
      path: view.page.path,
      short: shortPath(portal, 'regions', id),
      name: { text: view.name, lang: locale },
      asOf: view.readout.asOf,
      source: rowsOrigin(portal, own, locale).source,
      kindLine: view.kind,
      lead: [view.lead, view.rank].filter(Boolean).join(' '),
      readout: [
        ...[parent, agency, ...offices]
          .filter((one) => one !== undefined)
          .map(({ term, label, detail }) => ({ term, value: label, small: detail })),
        ...groups.map(({ label, answer, origin }) => ({
          term: label,
          value: answer,
          small: origin,
        })),
      ].slice(0, 3),
      rows: [
        ...(view.strip.length > 0 ? [{ label: t('stages'), strip: view.strip }] : []),
        ...view.steps,
      ],
      facts: [],
      lists:
        own.length > 0
          ? listEntries(portal, t('nav.clusters'), own, locale)
          : listEntries(
              portal,
              t('region.around', { level: view.aroundWord }),
              rowsAround(portal, id),
              locale,
            ),
      map: locator && {
        placed: locator.map,
        land: locator.land,
        units: locator.here,
        point: undefined,
      },
      mapLabel: t('cluster.locator', { place: view.name }),
    },
    locale,
  );
}

/** The country with most of a sector’s entries, with the regions that have one. */
function mapSector(portal: Portal, rows: readonly InventoryRow[]) {
  const [country] = portal.countries
    .map(({ id }) => id)
    .sort(greatestFirst((id) => rows.filter((row) => row.country === id).length));
  const placed = country === undefined ? undefined : locators(portal).get(country);
  if (!placed || country === undefined || rows.length === 0) return undefined;
  const named = new Set(rows.flatMap(({ places }) => places));
  const units = [...named].flatMap((id) => unitsOf(portal, id));
  return { country, map: { placed, land: landHref(country), units, point: undefined } };
}

/**
 * A sector on one sheet.
 * @throws Error for an unknown sector
 */
export function viewSectorSheet(portal: Portal, id: string, locale: Locale): PlaceSheet {
  const t = useTranslate(locale);
  const view = viewSector(portal, id, locale);
  const rows = portal.rowsBySector.get(id) ?? [];
  const drawn = mapSector(portal, rows);
  const strip = viewStrip(portal, rows, locale);
  return framePlaceSheet(
    portal,
    {
      kind: 'sector-sheet',
      id,
      path: view.page.path,
      short: undefined,
      name: { text: view.name, lang: locale },
      asOf: portal.edition.asOf[locale],
      source: rowsOrigin(portal, rows, locale).source,
      kindLine: view.kind,
      lead: [view.lead, view.rank].filter(Boolean).join(' '),
      readout: [],
      rows: [...(strip.length > 0 ? [{ label: t('stages'), strip }] : []), ...view.steps],
      facts: [],
      lists: listEntries(portal, t('nav.clusters'), rows, locale),
      map: drawn?.map,
      mapLabel: t('cluster.locator', {
        place: portal.countryById.get(drawn?.country ?? '')?.name[locale] ?? '',
      }),
    },
    locale,
  );
}
