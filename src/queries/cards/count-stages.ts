import type { CardCount } from '../../cards/card-view.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf, tallyBy } from '../../domain/inventory/tally.ts';
import { symbolOf } from '../../domain/stages/stage-order.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { stageHeading } from '../clusters/stage-words.ts';

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
