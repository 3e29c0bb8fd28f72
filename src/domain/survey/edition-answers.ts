import type { Indicator } from '../../schemas/indicator.ts';
import type { RegionGroup } from '../../schemas/region-group.ts';
import type { ReturnData } from '../../schemas/return.ts';
import type { Sector } from '../../schemas/sector.ts';
import type { Site } from '../../schemas/site.ts';
import type { Stage } from '../../schemas/stage.ts';
import type { Question } from '../../schemas/survey.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { InventoryRow } from '../inventory/join-inventory.ts';
import { stageKeyOf } from '../inventory/tally.ts';
import { type Shared, shareReads } from '../reads/share-reads.ts';
import { compileForm, itemId, type SurveyForm } from './compile-form.ts';
import type { Grouping } from './count-answers.ts';
import { readReturn } from './read-return.ts';
import { type ItemTally, type Respondent, tallyItem } from './tally-answers.ts';

interface Item<T> {
  readonly id: string;
  readonly data: T;
}

export interface SurveyParts {
  readonly site: readonly Item<Site>[];
  readonly survey: readonly Item<Question>[];
  readonly indicators: readonly Item<Indicator>[];
  readonly stages: readonly Item<Stage>[];
  readonly sectors: readonly Item<Sector>[];
  readonly clusters: readonly Item<ClusterData>[];
  /** Ids are `{edition}/{cluster}`. */
  readonly returns: readonly Item<ReturnData>[];
  readonly 'region-groups': readonly Item<RegionGroup>[];
}

/** Group of clusters that are in no other group, such as those whose sector has no sector group. */
export const noGroup = 'not-reported';
/** Group of clusters outside a region group. */
export const outsideGroup = 'outside';

/** Grouping by membership in a region group. */
export const insideOf = (group: string): Grouping => `in-${group}`;

export interface EditionAnswers {
  readonly form: SurveyForm;
  /** Clusters with known answers. */
  readonly respondents: readonly Respondent[];
  /** Smallest number of clusters that may be published. */
  readonly least: number;
  readonly publishAnswers: boolean;
}

/** Compile the survey form of a portal. */
export function surveyForm({ survey, indicators, stages, sectors }: SurveyParts): SurveyForm {
  const dataOf = <T>(items: readonly Item<T>[]): T[] => items.map(({ data }) => data);
  return compileForm({
    questions: dataOf(survey),
    indicators: dataOf(indicators),
    stages: dataOf(stages),
    sectors: dataOf(sectors),
  });
}

/** Whether a return of the edition has known answers and is not merely proposed. */
export function isAnswered({ id, data }: Item<ReturnData>, edition: string): boolean {
  const isKnown = data.answers !== undefined || data.indicators !== undefined;
  return id.startsWith(`${edition}/`) && data.proposed !== true && isKnown;
}

function groupsOf(
  row: InventoryRow | undefined,
  groups: SurveyParts['region-groups'],
): Respondent['groups'] {
  const places = groups.map(({ id }) => [
    insideOf(id),
    row?.regionGroups.includes(id) ? id : outsideGroup,
  ]);
  return {
    ...Object.fromEntries(places),
    // Results by place use the first region group.
    place: places[0]?.[1],
    stage: row && stageKeyOf(row),
    sector: row?.mainGroup ?? noGroup,
    agency: row?.agency ?? noGroup,
  };
}

/**
 * Join the clusters' answers with the groups used for counting.
 * @param rows all clusters as of the edition
 * @returns undefined if the edition has no known answers
 */
export function joinAnswersOf(
  parts: SurveyParts,
  edition: string,
  rows: readonly InventoryRow[],
): EditionAnswers | undefined {
  const returns = parts.returns.filter((one) => isAnswered(one, edition));
  const site = parts.site[0]?.data;
  if (returns.length === 0 || !site) return undefined;
  const form = surveyForm(parts);
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const clusterById = new Map(parts.clusters.map(({ id, data }) => [id, data]));
  const respondents = returns.map(({ id, data }): Respondent => {
    const cluster = id.slice(edition.length + 1);
    // A return only states a name that differs from the cluster's.
    const name = clusterById.get(cluster)?.name.original;
    const held = { ...(name !== undefined && { name }), ...data };
    return {
      ...readReturn(form, held, edition),
      groups: groupsOf(rowById.get(cluster), parts['region-groups']),
    };
  });
  return { form, respondents, least: site.leastGroup, publishAnswers: site.publishAnswers };
}

const tallied = new WeakMap<EditionAnswers, Map<string, Shared<ItemTally | undefined>>>();

/**
 * Tally of the answers to one question or indicator, cached.
 * @param grouping dimension of the groups; omitted, the most informative one for the question
 * @returns undefined for an id that is not in the survey
 */
export function tallyOf(
  answers: EditionAnswers,
  id: string,
  grouping?: Grouping,
): ItemTally | undefined {
  const known = tallied.get(answers) ?? new Map<string, Shared<ItemTally | undefined>>();
  tallied.set(answers, known);
  const key = `${id} ${grouping ?? ''}`;
  const tally =
    known.get(key) ??
    shareReads(() => {
      const { form, respondents, least: min, publishAnswers } = answers;
      const item = form.items.find((one) => itemId(one) === id);
      const way = { least: min, publishAnswers, ...(grouping === undefined ? {} : { grouping }) };
      return item && tallyItem(item, respondents, form.stageOrder.ids, way);
    });
  known.set(key, tally);
  return tally();
}
