import type { PlannedFacts } from '../../../domain/analyses/road-map/describe-step.ts';
import type { ClusterNeeds } from '../../../domain/analyses/road-map/find-gaps.ts';
import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../../domain/inventory/tally.ts';
import { nextStage } from '../../../domain/stages/stage-order.ts';
import { publicAnswers } from '../../../domain/survey/public-answers.ts';
import { type Localized, type Locale, inEachLocale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { ticksOf } from '../../clusters/known-ticks.ts';
import { clusterName } from '../../links/names.ts';
import { readAnswers } from '../../survey/answered-returns.ts';
import { matrixScores } from './needs-matrix.ts';

/** Data for one cluster's road map, as a file the page fetches. */
export interface ClusterFacts {
  readonly id: string;
  readonly name: Localized<string>;
  readonly country: string;
  readonly sectors: readonly string[];
  readonly stages: readonly string[];
  readonly bodies: readonly { readonly kind: string; readonly name: Localized<string> }[];
  readonly criteria: Readonly<Record<string, 'met' | 'open' | 'unknown'>>;
  readonly needs: ClusterNeeds['needs'];
  readonly indicators: Readonly<Record<string, number>>;
}

type Data = AnalysisOf<'road-map'>;

/** Stage of a cluster and the one after it; a cluster with unreported stage is past the first. */
function stagesOf(portal: Portal, row: InventoryRow): string[] {
  const stage = stageKeyOf(row);
  if (stage === 'not-reported') return portal.stageOrder.steps.slice(1, 2);
  const next = nextStage(stage, portal.stageOrder);
  return next === undefined ? [stage] : [stage, next];
}

function criteriaOf(portal: Portal, row: InventoryRow, stages: readonly string[]) {
  const ticks = ticksOf(portal, row.id, row.edition);
  const state = (id: string) => (ticks ? (ticks.has(id) ? 'met' : 'open') : 'unknown');
  return Object.fromEntries(
    stages
      .flatMap((stage) => portal.stageById.get(stage)?.criteria ?? [])
      .map(({ id }) => [id, state(id)] as const),
  );
}

/** Published numbers of the cluster, for indicators used by a rule. */
function indicatorsOf(portal: Portal, row: InventoryRow, { rules }: Data): Record<string, number> {
  const entry = portal.returnById.get(`${row.edition}/${row.id}`);
  if (!entry || !row.returned) return {};
  const { form, site } = portal;
  const cells = publicAnswers(form, readAnswers(portal, entry).cells, site.publishAnswers);
  return Object.fromEntries(
    rules.flatMap(({ gap }) => {
      const value = gap.kind === 'indicator' ? cells.get(gap.id) : undefined;
      return gap.kind === 'indicator' && typeof value === 'number' ? [[gap.id, value]] : [];
    }),
  );
}

/** Bodies that manage or support the cluster, and the agencies of its regions. */
function bodiesOf(portal: Portal, row: InventoryRow): ClusterFacts['bodies'] {
  const profile = portal.clusterById.get(row.id)?.data.profile;
  const told = [
    ...(profile?.management ?? []),
    ...(profile?.leaders ?? []),
    ...(profile?.supporters ?? []),
  ];
  const ids = new Set(told.flatMap(({ body }) => body ?? []));
  return portal.organisations
    .filter(
      ({ id, kind, region }) =>
        ids.has(id) ||
        (kind === 'development-agency' && region !== undefined && row.regions.has(region)),
    )
    .map(({ kind, name }) => ({ kind, name: inEachLocale((locale: Locale) => name[locale]) }));
}

/**
 * Known facts from which a cluster's road map starts.
 * @returns undefined for an unknown cluster
 */
export function clusterFacts(portal: Portal, data: Data, id: string): ClusterFacts | undefined {
  const row = portal.rowById.get(id);
  const cluster = portal.clusterById.get(id)?.data;
  if (!row || !cluster) return undefined;
  const stages = stagesOf(portal, row);
  return {
    id,
    name: inEachLocale((locale) => clusterName(cluster, locale).text),
    country: row.country,
    sectors: row.sectors,
    stages,
    bodies: bodiesOf(portal, row),
    criteria: criteriaOf(portal, row, stages),
    needs: data.matrices.flatMap(({ cluster: whose, figure }) =>
      whose === id ? matrixScores(portal, figure) : [],
    ),
    indicators: indicatorsOf(portal, row, data),
  };
}

/** The same in one language. */
export function factsIn(facts: ClusterFacts, locale: Locale): PlannedFacts {
  return {
    ...facts,
    name: facts.name[locale],
    bodies: facts.bodies.map(({ kind, name }) => ({ kind, name: name[locale] })),
  };
}

/** The same in the form used to find gaps. */
export function needsOf({
  criteria,
  needs,
  indicators,
}: Pick<ClusterFacts, 'criteria' | 'needs' | 'indicators'>): ClusterNeeds {
  return {
    criteria: new Map(Object.entries(criteria)),
    needs,
    indicators: new Map(Object.entries(indicators)),
  };
}
