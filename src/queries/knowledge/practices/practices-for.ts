import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../../domain/inventory/tally.ts';
import { nextStage } from '../../../domain/stages/stage-order.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { type NamedLink, namedLinks } from '../../links/refs.ts';

/** Max cases on the page of a cluster. */
const shown = 3;

/** Practices in a sector of a cluster for its stage or the next one; a stage alone would give all the same few. */
export function practicesFor(portal: Portal, row: InventoryRow, locale: Locale): NamedLink[] {
  const stage = stageKeyOf(row);
  const { steps } = portal.stageOrder;
  // A cluster with unreported stage is past the first one, since a source names it.
  const next = stage === 'not-reported' ? steps[1] : nextStage(stage, portal.stageOrder);
  const reach: readonly (string | undefined)[] = [stage, next];
  const fitting = portal.practices
    // Exclude what it did itself: that is listed among the entries that mention it.
    .filter(({ data }) => !data.clusters.includes(row.id))
    .filter(({ data }) => data.sectors.some((sector) => row.sectors.includes(sector)))
    .map(({ id, data }) => ({
      id,
      isForAll: data.stages.length === 0,
      stages: data.stages.filter((one) => reach.includes(one)).length,
    }))
    .filter(({ isForAll, stages }) => isForAll || stages > 0)
    // Ties keep the order of the portal, which is by id.
    .sort((a, b) => b.stages - a.stages);
  return namedLinks(
    portal,
    'practices',
    fitting.slice(0, shown).map(({ id }) => id),
    locale,
  );
}
