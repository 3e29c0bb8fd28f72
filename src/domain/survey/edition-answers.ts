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

/** The entries of a portal that its survey asks with, and what was answered. */
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

/** The group of those that are in none, such as clusters whose sector has no group. */
export const noGroup = 'not-reported';
/** The group of those that lie outside a group of regions. */
export const outsideGroup = 'outside';

/** How clusters are parted by whether they lie in a group of regions. */
export const insideOf = (group: string): Grouping => `in-${group}`;

/** What the clusters of an edition answered. */
export interface EditionAnswers {
  readonly form: SurveyForm;
  /** Clusters whose answers are known. */
  readonly respondents: readonly Respondent[];
  /** The least number of clusters of which something is told. */
  readonly least: number;
  readonly publishAnswers: boolean;
}

/** The survey of a portal, made ready. */
export function surveyForm({ survey, indicators, stages, sectors }: SurveyParts): SurveyForm {
  const dataOf = <T>(items: readonly Item<T>[]): T[] => items.map(({ data }) => data);
  return compileForm({
    questions: dataOf(survey),
    indicators: dataOf(indicators),
    stages: dataOf(stages),
    sectors: dataOf(sectors),
  });
}

/** True for a return of an edition whose answers are known and count. */
export function isAnswered({ id, data }: Item<ReturnData>, edition: string): boolean {
  const isKnown = data.answers !== undefined || data.indicators !== undefined;
  return id.startsWith(`${edition}/`) && data.proposed !== true && isKnown;
}

/** The group of a cluster for each way to part them. */
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
    // Results that are parted by place go by the first group.
    place: places[0]?.[1],
    stage: row && stageKeyOf(row),
    sector: row?.mainGroup ?? noGroup,
    agency: row?.agency ?? noGroup,
  };
}

/**
 * Joins what clusters answered with the groups in which they are counted.
 * @param rows of all clusters as the edition knows them
 * @returns undefined where no answers of the edition are known
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
    // A return gives a name only where it differs from that of the cluster.
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
 * What clusters together answered to one question or indicator, computed once.
 * @param grouping how they are parted; left out, the way that says most of a question
 * @returns undefined for an id that the survey does not have
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
      const { form, respondents, least, publishAnswers } = answers;
      const item = form.items.find((one) => itemId(one) === id);
      const way = { least, publishAnswers, ...(grouping === undefined ? {} : { grouping }) };
      return item && tallyItem(item, respondents, form.stageWay.ids, way);
    });
  known.set(key, tally);
  return tally();
}
