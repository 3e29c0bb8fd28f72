import type { SurveyForm } from '../../src/domain/survey/compile-form.ts';
import type { CellAnswer } from '../../src/domain/survey/form-field.ts';
import { readReturn } from '../../src/domain/survey/read-return.ts';
import type { FormSubject } from '../../src/handouts/template/form-request.ts';
import type { Portal } from '../../src/loaders/portal.ts';

/** Facts about a portal for prefilling a form. */
interface KnownOf {
  readonly portal: Portal;
  readonly form: SurveyForm;
  readonly edition: string;
}

type Cluster = Portal['clusters'][number];

/** Region of a cluster, if there is exactly one. */
const regionOf = ({ data }: Cluster): string | undefined =>
  data.regions.length === 1 ? data.regions[0] : undefined;

/** Returns of a cluster up to the edition, latest first. */
const returnsUntil = ({ portal, edition }: KnownOf, { id }: Cluster) =>
  portal.returns
    .flatMap((entry) => {
      const [year = '', cluster] = entry.id.split('/');
      return cluster === id && year <= edition ? [{ year, data: entry.data }] : [];
    })
    .sort((a, b) => b.year.localeCompare(a.year));

/** Name of a cluster as of the edition: as printed in its latest return, otherwise from its entry. */
const nameBy = (known: KnownOf, cluster: Cluster): string =>
  returnsUntil(known, cluster)[0]?.data.name ?? cluster.data.name.original;

/** Cells with the name of the cluster added, unless an answer gives another one. */
function withName(known: KnownOf, cluster: Cluster, cells: ReadonlyMap<string, CellAnswer>) {
  const { form } = known;
  const key = form.fields.find(({ holds }) => holds === 'name')?.key;
  return key === undefined || cells.has(key)
    ? cells
    : new Map<string, CellAnswer>([[key, nameBy(known, cluster)], ...cells]);
}

/** A cluster with its name and region, without answers. */
export function nameSubject(known: KnownOf, cluster: Cluster): FormSubject {
  return {
    cluster: cluster.id,
    region: regionOf(cluster),
    cells: withName(known, cluster, new Map()),
  };
}

/** A cluster with its known answers: from this edition, otherwise from the latest one before it. */
export function knownSubject(known: KnownOf, cluster: Cluster): FormSubject {
  const { form, edition } = known;
  const mine = returnsUntil(known, cluster);
  const [latest] = mine;
  if (!latest) return nameSubject(known, cluster);
  const cells = withName(known, cluster, readReturn(form, latest.data, latest.year).cells);
  // A proposal repeats the answers of the last confirmed return.
  const from = mine.find(({ data }) => !data.proposed)?.year ?? latest.year;
  return {
    cluster: cluster.id,
    region: regionOf(cluster),
    cells,
    ...(from !== edition && { olderFrom: from }),
  };
}
