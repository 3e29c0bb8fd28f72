import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Concept } from '../../../schemas/concept.ts';
import { frameOf } from '../../regions/map-markup.ts';
import { type RowsMapView, viewSpreadRows } from '../../regions/view-rows-map.ts';

/** First figure of a concept that counts entries by stage: those of a country, or of an area in it. */
function countedBy(portal: Portal, { figures }: Concept) {
  const [query] = figures.flatMap((figure) => {
    const { query } = portal.figureById.get(figure)?.data ?? {};
    return query?.name === 'stages' ? [query] : [];
  });
  const area = portal.regionGroups.find(({ id }) => id === query?.regionGroup);
  return query && { country: query.country, area };
}

/** Entries that the figures of a concept count by stage. */
export function conceptRows(portal: Portal, concept: Concept): InventoryRow[] {
  const counted = countedBy(portal, concept);
  if (!counted) return [];
  const { country, area } = counted;
  return portal.inventory.filter(
    (row) =>
      (country === undefined || row.country === country) &&
      (!area || row.regionGroups.includes(area.id)),
  );
}

/** Where these entries are. */
export function viewConceptMap(
  portal: Portal,
  id: string,
  concept: Concept,
  locale: Locale,
): RowsMapView | undefined {
  const t = useTranslate(locale);
  const { country, area } = countedBy(portal, concept) ?? {};
  const rows = conceptRows(portal, concept);
  const regions = new Set(rows.flatMap(({ places }) => places)).size;
  const n = rows.length;
  return viewSpreadRows(
    portal,
    {
      rows,
      id: 'map',
      path: `/concepts/${id}/`,
      filter: area ? undefined : { ...(country && { country }) },
      embed: { id: frameOf('concepts', id) },
      ...(area && {
        title: () =>
          t('map.chosen', {
            what: area.inside[locale],
            n,
            count: useFormat(locale).number(n),
            regions,
          }),
      }),
    },
    locale,
  );
}
