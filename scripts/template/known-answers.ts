import type { SurveyForm } from '../../src/domain/survey/compile-form.ts';
import type { CellAnswer } from '../../src/domain/survey/form-field.ts';
import { readReturn } from '../../src/domain/survey/read-return.ts';
import type { FormSubject } from '../../src/handouts/template/form-request.ts';
import type { Portal } from '../../src/loaders/portal.ts';

interface KnownOf {
  readonly portal: Portal;
  readonly form: SurveyForm;
  readonly edition: string;
}

type Cluster = Portal['clusters'][number];

/** If there is exactly one. */
const regionOf = ({ data }: Cluster): string | undefined =>
  data.regions.length === 1 ? data.regions[0] : undefined;

/** Latest first. */
const returnsUntil = ({ portal, edition }: KnownOf, { id }: Cluster) =>
  portal.returns
    .flatMap((entry) => {
      const [year = '', cluster] = entry.id.split('/');
      return cluster === id && year <= edition ? [{ year, data: entry.data }] : [];
    })
    .sort((a, b) => b.year.localeCompare(a.year));

/** As printed in its latest return until the edition, otherwise from its entry. */
const nameBy = (known: KnownOf, cluster: Cluster): string =>
  returnsUntil(known, cluster)[0]?.data.name ?? cluster.data.name.original;

/** Add the cluster's name, unless an answer gives another one. */
function withName(known: KnownOf, cluster: Cluster, cells: ReadonlyMap<string, CellAnswer>) {
  const { form } = known;
  const key = form.fields.find(({ holds }) => holds === 'name')?.key;
  return key === undefined || cells.has(key)
    ? cells
    : new Map<string, CellAnswer>([[key, nameBy(known, cluster)], ...cells]);
}

const identityOf = (known: KnownOf, cluster: Cluster): Omit<FormSubject, 'cells'> => ({
  cluster: cluster.id,
  name: nameBy(known, cluster),
  region: regionOf(cluster),
  sectors: cluster.data.sectors.map(({ id }) => id),
});

/** What identifies a cluster, without answers. */
export function nameSubject(known: KnownOf, cluster: Cluster): FormSubject {
  return { ...identityOf(known, cluster), cells: withName(known, cluster, new Map()) };
}

/** Known answers from this edition, otherwise from the latest one before it. */
export function knownSubject(known: KnownOf, cluster: Cluster): FormSubject {
  const { form, edition } = known;
  const mine = returnsUntil(known, cluster);
  const [latest] = mine;
  if (!latest) return nameSubject(known, cluster);
  const cells = withName(known, cluster, readReturn(form, latest.data, latest.year).cells);
  // A proposal repeats the last confirmed answers.
  const from = mine.find(({ data }) => !data.proposed)?.year ?? latest.year;
  return {
    ...identityOf(known, cluster),
    cells,
    ...(from !== edition && { olderFrom: from }),
  };
}
