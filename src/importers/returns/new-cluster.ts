import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import type { UnnamedCluster } from '../ids/name-clusters.ts';
import { type Identity, newKey } from './identify.ts';
import type { NewCluster, ReturnTarget } from './import-returns.ts';
import { type ClusterPlace, writeNewEntry } from './new-entry.ts';

/** Data for a cluster's entry that its form lacks. */
export interface NewClusterSetting {
  readonly place: ClusterPlace;
  /** Language of its name: that of the form. */
  readonly language: string;
  readonly sources: readonly string[];
}

/** Country of a new cluster: that of its region, otherwise that of the edition. */
export const countryFor = (
  { country, countryOf }: ReturnTarget,
  region: string | undefined,
): string => (region && countryOf(region)) || country;

/** New clusters of an import, keyed so that forms about one cluster share an entry. */
export function newClusters(
  target: ReturnTarget,
  identities: readonly Identity[],
): ReadonlyMap<string, UnnamedCluster> {
  return new Map(
    identities
      .filter(({ match }) => match.kind === 'new')
      .map((one) => {
        const { name = '', region } = one;
        return [newKey(one), { name, region, country: countryFor(target, region) }];
      }),
  );
}

/** Sectors of a form: ticked in the question whose options are the portal's sectors, or in a column. */
export function sectorsOf(
  form: SurveyForm,
  { cells, sectors }: Pick<NewCluster, 'cells' | 'sectors'>,
): readonly string[] {
  const ticked = form.items.flatMap((item) => {
    if (!('question' in item) || item.question.optionsFrom !== 'sectors') return [];
    const { id } = item.question;
    const chosen = cells.get(id);
    if (typeof chosen === 'string') return [chosen];
    return item.fields
      .filter(({ key, value }) => value.kind === 'tick' && cells.has(key))
      .map(({ key }) => key.slice(id.length + 1));
  });
  return [...new Set([...ticked, ...sectors])];
}

/** File of a new cluster from a form. */
export function writeNewCluster(
  form: SurveyForm,
  cluster: NewCluster,
  setting: NewClusterSetting,
): string {
  const { name, country } = cluster;
  // The cluster reported its sectors itself.
  const basis = 'reported';
  return writeNewEntry({ name, country, basis, sectors: sectorsOf(form, cluster), ...setting });
}
