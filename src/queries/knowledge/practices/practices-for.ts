import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../../domain/inventory/tally.ts';
import { nextStage } from '../../../domain/stages/stage-order.ts';
import { likeness, sharedSubjects } from '../../../domain/suggestions/subject-weights.ts';
import { type Candidate, crowdOf, suggest } from '../../../domain/suggestions/suggest.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Entry, Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import { type NamedLink, viewRef } from '../../links/refs.ts';
import { sayShared } from '../../links/say-shared.ts';

/** Max cases on the page of a cluster. */
const shown = 3;

interface FittingPractice extends Candidate {
  readonly subjects: readonly string[];
  readonly sectors: readonly string[];
}

/** Stage of a cluster and the next one; if it is not reported, it is past the first one, since a source names it. */
function stagesInReach({ stageOrder }: Portal, row: InventoryRow): (string | undefined)[] {
  const stage = stageKeyOf(row);
  return [stage, stage === 'not-reported' ? stageOrder.steps[1] : nextStage(stage, stageOrder)];
}

/** Sectors of a crowd of clusters: a practice that shares only these is for none in particular. */
const broadSectors = remember('broadSectors', (portal): ReadonlySet<string> => {
  const rows = [...portal.rowById.values()];
  const sizes = Map.groupBy(
    rows.flatMap(({ sectors }) => sectors),
    (sector) => sector,
  );
  const broad = [...sizes].filter(([, some]) => some.length > crowdOf(rows.length));
  return new Set(broad.map(([sector]) => sector));
});

/**
 * How well a practice suits a cluster; undefined if it is for other sectors or stages,
 * or if only a broad sector speaks for it.
 */
function weighPractice(
  portal: Portal,
  row: InventoryRow,
  { id, data }: Entry<'practices'>,
): FittingPractice | undefined {
  const reach = stagesInReach(portal, row);
  // What it did itself is listed among the entries that mention it.
  if (data.clusters.includes(row.id)) return undefined;
  if (!data.stages.some((stage) => reach.includes(stage))) return undefined;
  const sectors = data.sectors.filter((sector) => row.sectors.includes(sector));
  if (sectors.length === 0) return undefined;
  const own = portal.subjectsByCluster.get(row.id) ?? {};
  const others = portal.subjectsByPractice.get(id) ?? {};
  const subjects = sharedSubjects(own, others);
  if (subjects.length === 0 && sectors.every((sector) => broadSectors(portal).has(sector)))
    return undefined;
  return { id, score: sectors.length + likeness(own, others), subjects, sectors };
}

const suggestPractices = remember('suggestPractices', (portal) => {
  const rows = [...portal.rowById.values()];
  const candidates = rows.map(
    (row) =>
      [row.id, portal.practices.flatMap((one) => weighPractice(portal, row, one) ?? [])] as const,
  );
  return suggest(new Map(candidates), portal.practices.length, shown);
});

// Apart, so that the page of a cluster depends only on its own.
const practicesOf = remember(
  'practicesOf',
  (portal, id: string) => suggestPractices(portal).get(id) ?? [],
);

/** Ids of the practices suggested for a cluster, the nearest first. */
export const practiceIdsFor = (portal: Portal, id: string): string[] =>
  practicesOf(portal, id).map((one) => one.id);

/** What speaks for a practice, and whether it is for a stage that the cluster has not reached. */
function sayWhy(portal: Portal, id: string, one: FittingPractice, locale: Locale): string {
  const shared = sayShared(portal, one, locale);
  const row = portal.rowById.get(id);
  const stage = row && stageKeyOf(row);
  const stages = portal.practiceById.get(one.id)?.data.stages ?? [];
  // Without a reported stage nothing can be said of a next one.
  const isLater = stage && stage !== 'not-reported' && !stages.includes(stage);
  return isLater ? `${shared}; ${useTranslate(locale)('standing.nextStage')}` : shared;
}

/** Practices in a sector of a cluster for its stage or the next one, nearest to its field first, with the reason. */
export const practicesFor = (portal: Portal, id: string, locale: Locale): NamedLink[] =>
  practicesOf(portal, id).map((one) => ({
    ...viewRef(portal, `practices/${one.id}`, locale),
    reason: sayWhy(portal, id, one, locale),
  }));
