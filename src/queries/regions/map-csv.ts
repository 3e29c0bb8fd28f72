import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { Cell } from '../../exports/csv.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { pastHeading, stageHeading } from '../clusters/stage-words.ts';
import type { RankedRegion } from './ranked-regions.ts';

/** Regions with their numbers: all of the given rows, those at each stage, and those beyond the first. */
export function mapCsv(
  portal: Portal,
  regions: readonly RankedRegion[],
  rows: readonly InventoryRow[],
  locale: Locale,
): Cell[][] {
  const t = useTranslate(locale);
  const { keys } = portal.stageOrder;
  return [
    [
      ...[t('column.id'), t('region'), t('country'), t('compare.entries')],
      ...keys.map((key) => stageHeading(portal, key, locale)),
      pastHeading(portal, locale),
    ],
    ...regions.map(({ id, count, past }) => {
      const region = portal.regionById.get(id);
      const stages = rows.filter((row) => row.regions.has(id)).map(stageKeyOf);
      return [
        id,
        region?.name[locale],
        region?.country,
        count,
        ...keys.map((key) =>
          count === undefined ? undefined : stages.filter((stage) => stage === key).length,
        ),
        past,
      ];
    }),
  ];
}
