import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { clusterItems } from '../clusters/cluster-items.ts';
import { rowsOrigin } from '../clusters/rows-origin.ts';
import { sortByStage } from '../links/names.ts';
import { shortPath } from '../links/short-path.ts';
import { neighbours } from '../regions/maps.ts';
import { viewRegion } from '../regions/view-region.ts';
import { viewSector } from '../sectors/view-sector.ts';
import { framePlaceSheet, type PlaceSheet, sayLeft, type SheetList } from './place-sheet.ts';

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
  return [
    {
      title,
      items: clusterItems(portal, sortByStage(portal, rows, locale).slice(0, maxNamed), locale),
      more: sayLeft(rows.length - maxNamed, locale),
    },
  ];
}

/** Source of entries; undefined without any. */
const sourceOf = (portal: Portal, rows: readonly InventoryRow[], locale: Locale) =>
  rows.length === 0 ? undefined : rowsOrigin(portal, rows, locale).source;

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
  return framePlaceSheet(
    portal,
    {
      kind: 'region-sheet',
      id,
      path: view.page.path,
      short: shortPath(portal, 'regions', id),
      name: { text: view.name, lang: locale },
      asOf: view.readout.asOf,
      source: sourceOf(portal, own, locale),
      inEdition: own.some(({ returned }) => returned),
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
          : listEntries(portal, t('region.aroundClusters'), rowsAround(portal, id), locale),
      map: view.locator,
    },
    locale,
  );
}

/**
 * A sector on one sheet.
 * @throws Error for an unknown sector
 */
export function viewSectorSheet(portal: Portal, id: string, locale: Locale): PlaceSheet {
  const t = useTranslate(locale);
  const view = viewSector(portal, id, locale);
  const rows = portal.rowsBySector.get(id) ?? [];
  return framePlaceSheet(
    portal,
    {
      kind: 'sector-sheet',
      id,
      path: view.page.path,
      short: undefined,
      name: { text: view.name, lang: locale },
      asOf: rowsOrigin(portal, rows, locale).asOf,
      source: sourceOf(portal, rows, locale),
      inEdition: rows.some(({ returned }) => returned),
      kindLine: view.kind,
      lead: [view.lead, view.rank].filter(Boolean).join(' '),
      readout: [],
      rows: [
        ...(view.strip.length > 0
          ? [{ label: t('stages'), text: view.locator?.unmarked, strip: view.strip }]
          : []),
        ...view.steps,
      ],
      facts: [],
      lists: listEntries(portal, t('nav.clusters'), rows, locale),
      map: view.locator,
    },
    locale,
  );
}
