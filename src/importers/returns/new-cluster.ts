import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import type { NewCluster } from './import-returns.ts';
import { type ClusterPlace, writeNewEntry } from './new-entry.ts';

/** What an entry of a cluster needs besides what its form says. */
export interface NewClusterSetting {
  readonly place: ClusterPlace;
  /** Language of its name: that of the form. */
  readonly language: string;
  /** Ids of sources that tell of it. */
  readonly sources: readonly string[];
}

/** Sectors that a form ticks, at the question whose options are the sectors of the portal. */
export function tickedSectors(form: SurveyForm, { cells }: Pick<NewCluster, 'cells'>): string[] {
  return form.items.flatMap((item) => {
    if (!('question' in item) || item.question.optionsFrom !== 'sectors') return [];
    const { id } = item.question;
    const chosen = cells.get(id);
    if (typeof chosen === 'string') return [chosen];
    return item.fields
      .filter(({ key, value }) => value.kind === 'tick' && cells.has(key))
      .map(({ key }) => key.slice(id.length + 1));
  });
}

/** The file of a cluster that came in with a form. */
export function writeNewCluster(
  form: SurveyForm,
  cluster: NewCluster,
  setting: NewClusterSetting,
): string {
  const { name, country } = cluster;
  // The cluster itself ticked its sectors.
  const basis = 'reported';
  return writeNewEntry({
    ...{ name, country, basis, sectors: tickedSectors(form, cluster) },
    ...setting,
  });
}
