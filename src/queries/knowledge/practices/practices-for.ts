import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../../domain/inventory/tally.ts';
import { nextStage } from '../../../domain/stages/stage-order.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { type NamedLink, namedLinks } from '../../links/refs.ts';

/** Max cases on the page of a cluster. */
const shown = 3;

/** Practices for similar clusters: those of its sectors first, then those for its stage or the next one. */
export function practicesFor(portal: Portal, row: InventoryRow, locale: Locale): NamedLink[] {
  const stage = stageKeyOf(row);
  const { steps } = portal.stageOrder;
  // A cluster with unreported stage is past the first one, since a source names it.
  const next = stage === 'not-reported' ? steps[1] : nextStage(stage, portal.stageOrder);
  const reach = [stage, next].flatMap((step) =>
    step === undefined || step === 'not-reported' ? [] : [step],
  );
  const ranked = portal.practices
    // Exclude what it did itself: that is listed among the entries that mention it.
    .filter(({ data }) => !data.clusters.includes(row.id))
    .map(({ id, data }) => ({
      id,
      sameSector: data.sectors.some((sector) => row.sectors.includes(sector)),
      stages: reach.filter((step) => data.stages.includes(step)).length,
    }))
    .filter(({ sameSector, stages }) => sameSector || stages > 0)
    // Ties keep the order of the portal, which is by id.
    .sort((a, b) => Number(b.sameSector) - Number(a.sameSector) || b.stages - a.stages);
  return namedLinks(
    portal,
    'practices',
    ranked.slice(0, shown).map(({ id }) => id),
    locale,
  );
}
