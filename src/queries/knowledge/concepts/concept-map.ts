import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Concept } from '../../../schemas/concept.ts';
import { frameOf } from '../../regions/map-markup.ts';
import { type RowsMapView, viewSpreadRows } from '../../regions/view-rows-map.ts';

/** Where the entries are that the figures of a concept count by stage: those of a country, or of an area in it. */
export function viewConceptMap(
  portal: Portal,
  id: string,
  { figures }: Concept,
  locale: Locale,
): RowsMapView | undefined {
  const t = useTranslate(locale);
  const [query] = figures.flatMap((figure) => {
    const { query } = portal.figureById.get(figure)?.data ?? {};
    return query?.name === 'stages' ? [query] : [];
  });
  if (!query) return undefined;
  const { country, regionGroup } = query;
  const area = portal.regionGroups.find((group) => group.id === regionGroup);
  const rows = portal.inventory.filter(
    (row) =>
      (country === undefined || row.country === country) &&
      (!area || row.regionGroups.includes(area.id)),
  );
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
