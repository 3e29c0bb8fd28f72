import type { AuthorKey } from '../../i18n/phrase.ts';
import type { Locale } from '../../i18n/locales.ts';
import { toSlug } from '../../i18n/slug.ts';
import { slugSchema } from '../../schemas/common.ts';
import { columnNames, indexColumns } from '../form/column-index.ts';
import { type FilledForm, remarkAt, sayPlace } from '../form/filled-form.ts';
import { readTables } from '../form/read-tables.ts';
import type { CellRemark } from '../remark.ts';
import { readName } from '../tables/read-name.ts';
import { foldWords } from '../../i18n/fold.ts';
import type { OptionList } from '../values/option-list.ts';
import { readText } from '../values/read-text.ts';
import type { Workbook } from '../workbook/model.ts';
import type { UnnamedCluster } from './name-clusters.ts';

/** A row that assigns an id. */
interface OwnRow {
  readonly filled: FilledForm;
  readonly id: string;
  readonly key: string;
}

/** Ids that the author assigns to new clusters. */
export interface OwnIds {
  readonly rows: readonly OwnRow[];
  readonly ids: ReadonlySet<string>;
  /** Id of the cluster; undefined if the author assigns none. */
  find(cluster: Pick<UnnamedCluster, 'name' | 'region'>): string | undefined;
}

/** Lookup key: the name and, where given, the region. */
const keyOf = (name: string, region: string | undefined): string =>
  JSON.stringify([foldWords(name), region ?? '']);

/** Headers of the file: cluster name, region and id. */
const index = () =>
  indexColumns(
    (['name', 'region', 'cluster'] as const).map((key) => ({
      key,
      names: columnNames(`inventory.column.${key}`),
    })),
  );

interface Setting {
  readonly regions: OptionList;
  /** Ids of existing clusters. */
  readonly taken: { has(id: string): boolean };
  /** Locale of labels. */
  readonly locale: Locale;
}

function tell(
  { place, cells }: FilledForm,
  code: AuthorKey,
  values: CellRemark['values'],
  severity: CellRemark['severity'] = 'error',
): CellRemark[] {
  const [first] = cells.values();
  const cell = cells.get('cluster') ?? first;
  return cell ? [remarkAt(place, cell, { code, values, severity })] : [];
}

function readRow(
  filled: FilledForm,
  { regions, taken, locale }: Setting,
): OwnRow | { readonly remarks: readonly CellRemark[] } {
  const { place, cells } = filled;
  const textOf = (key: string) => {
    const cell = cells.get(key);
    const reading = cell && readText(cell);
    return reading?.kind === 'value' ? reading.value : undefined;
  };
  const id = textOf('cluster');
  const name = textOf('name');
  const cell = cells.get('region');
  const region = cell && readName(cell, regions, 'region', locale);
  if (cell && region?.kind === 'refused') {
    return { remarks: region.remarks.map((one) => remarkAt(place, cell, one)) };
  }
  if (name === undefined || id === undefined) return { remarks: tell(filled, 'ids.missing', {}) };
  if (!slugSchema.safeParse(id).success) {
    return { remarks: tell(filled, 'ids.form', { id, example: toSlug(id) || 'none' }) };
  }
  if (taken.has(id)) return { remarks: tell(filled, 'ids.taken', { id }) };
  const key = keyOf(name, region?.kind === 'value' ? region.value : undefined);
  return { filled, id, key };
}

/** Remarks on rows that repeat the id or the cluster of another row. */
function judgeTwice(rows: readonly OwnRow[]): CellRemark[] {
  const met = new Map<string, OwnRow>();
  return rows.flatMap((row) => {
    const marks = [`id ${row.id}`, `key ${row.key}`];
    const earlier = marks.map((mark) => met.get(mark)).find(Boolean);
    for (const mark of marks) met.set(mark, row);
    if (!earlier) return [];
    const { place } = earlier.filled;
    return tell(row.filled, 'ids.twice', { id: row.id, place: sayPlace(place), row: place.row });
  });
}

/**
 * Reads the author's ids for new clusters: one row each, with the name, the id and, for ambiguous
 * names, the region.
 */
export function readOwnIds(
  files: readonly { readonly file: string; readonly workbook: Workbook }[],
  setting: Setting,
): { readonly own: OwnIds; readonly remarks: readonly CellRemark[] } {
  const readings = files.map(({ file, workbook }) => readTables(file, workbook, index()));
  const read = readings.flatMap(({ forms }) => forms.map((filled) => readRow(filled, setting)));
  const rows = read.filter((one): one is OwnRow => 'id' in one);
  const idByKey = new Map(rows.map(({ key, id }) => [key, id]));
  return {
    own: {
      rows,
      ids: new Set(idByKey.values()),
      find: ({ name, region }) =>
        idByKey.get(keyOf(name, region)) ?? idByKey.get(keyOf(name, undefined)),
    },
    remarks: [
      ...readings.flatMap((reading) => reading.remarks),
      ...read.flatMap((one) => ('remarks' in one ? one.remarks : [])),
      ...judgeTwice(rows),
    ],
  };
}

/** Remarks on ids that match several new clusters, or none. */
export function judgeOwnIds(
  clusters: readonly UnnamedCluster[],
  { rows, find }: OwnIds,
): CellRemark[] {
  const times = Map.groupBy(clusters, find);
  return rows.flatMap(({ filled, id }) => {
    const n = times.get(id)?.length ?? 0;
    if (n === 0) return tell(filled, 'ids.unused', { id }, 'warning');
    return n > 1 ? tell(filled, 'ids.several', { id, n }) : [];
  });
}
