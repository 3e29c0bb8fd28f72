import type { Locale } from '../../i18n/locales.ts';
import type { ImportBasis, ImportMapping } from '../../schemas/import-mapping.ts';
import { nameClusters, type UnnamedCluster } from '../ids/name-clusters.ts';
import { judgeOwnIds, type OwnIds } from '../ids/own-ids.ts';
import type { CellRemark } from '../remark.ts';
import type { ClusterPlace } from '../returns/new-entry.ts';
import { foldWords } from '../../i18n/fold.ts';
import { sayOption } from '../values/option-list.ts';
import type { Workbook } from '../workbook/model.ts';
import {
  findTurned,
  type JudgingPortal,
  judgeColumns,
  judgeKnown,
  judgeNew,
  judgePoint,
  lacksColumns,
} from './judge-rows.ts';
import { tellKept } from './kept-values.ts';
import { type EntryNames, type PlannedRow, planRow } from './plan-row.ts';
import { readInventory } from './read-inventory.ts';
import type { InventoryLists, InventoryRow } from './read-row.ts';
import { type SettledRow, settleRows } from './settle-rows.ts';
import { type KnownValues, planValues, type ValueChange } from './told-values.ts';

export interface InventoryTarget extends JudgingPortal {
  readonly edition: string;
  countryOf(region: string): string | undefined;
  readonly lists: InventoryLists;
  /** Clusters with a return in the edition, other than proposals. */
  readonly returned: readonly string[];
  entryNames(cluster: string): EntryNames | undefined;
  valuesOf(cluster: string): KnownValues;
}

export interface InventoryFile {
  readonly file: string;
  readonly workbook: Workbook;
  readonly mapping: ImportMapping;
}

export interface InventorySettings {
  /** Ids of the default sources. */
  readonly sources: readonly string[];
  readonly locale: Locale;
  /** BCP 47 tag of names whose header gives no language. */
  readonly language: string;
  /** Author's ids for new clusters. */
  readonly ids?: OwnIds | undefined;
}

/** Place and name language of a cluster without an entry. */
export interface NewPlace {
  readonly country: string;
  readonly place: ClusterPlace;
  readonly language: string;
  /** Basis of its sectors: assigned by the sources or the editors. */
  readonly basis: ImportBasis;
}

/** Effect of a row on the portal. */
export interface ImportedRow {
  readonly cluster: string;
  readonly row: InventoryRow;
  readonly isNew: NewPlace | undefined;
  readonly sources: readonly string[];
  /** Names in languages missing in the entry. */
  readonly names: ReadonlyMap<Locale, string>;
  /** Counts, field values and the point that differ from the entry. */
  readonly values: readonly ValueChange[];
  /** The entry differs from the row and was kept. */
  readonly isKept: boolean;
  readonly plan: PlannedRow;
}

export interface InventoryImport {
  readonly rows: readonly ImportedRow[];
  readonly remarks: readonly CellRemark[];
}

function namesToAdd({ names }: InventoryRow, known: EntryNames | undefined) {
  const added = [...names].filter(
    ([locale, name]) => known?.[locale] === undefined && known?.original !== name,
  );
  return new Map(added);
}

function planSettled(
  { read, known: id }: SettledRow,
  target: InventoryTarget,
  turned: ReadonlySet<string>,
  locale: Locale,
): { readonly row?: ImportedRow; readonly remarks: readonly CellRemark[] } {
  const { column, basis, sources } = read;
  const isTurned = turned.has(read.row.place.file);
  const row = { ...read.row, basis, ...(isTurned && { point: undefined }) };
  const refused = id === undefined ? judgeNew(read, target) : judgeKnown(read, id, target);
  if (refused.length > 0) return { remarks: refused };
  if (id === undefined && lacksColumns(read, target)) return { remarks: [] };
  const main = row.region === target.country ? 'nationwide' : target.placeNew(row.region);
  const place = typeof main === 'object' ? { ...main, others: row.regions.slice(1) } : main;
  // A list may also have clusters of a neighbouring country.
  const country = (typeof place === 'object' && target.countryOf(place.region)) || target.country;
  const known = id === undefined ? undefined : target.entryNames(id);
  const names = namesToAdd(row, known);
  const plan = planRow(row, id === undefined ? undefined : target.standing(id), known, {
    country: target.country,
    sources,
  });
  const standing = id === undefined ? {} : target.valuesOf(id);
  const origin = { edition: target.edition, sources };
  // Values need a source; a missing one is reported once, below.
  const values = sources.length > 0 ? planValues(row, standing, origin) : [];
  const judged = { ...read, row };
  const regions = (id !== undefined && target.clusters.byId.get(id)?.regions) || [];
  const kept =
    id === undefined
      ? []
      : tellKept(
          judged,
          { cluster: id, names: known, regions, values: standing },
          origin,
          target.lists,
          locale,
        );
  const named = typeof place === 'object' ? [place.region, ...place.others] : [];
  const own = standing.regions ?? named;
  const nameOf = (region: string) =>
    `${sayOption(target.lists.places, region, locale)} (${region})`;
  const stray = judgePoint(judged, own.length > 0 ? own : [target.country], target, nameOf);
  const { language } = column;
  return {
    row: {
      // New clusters get their ids together, at the end.
      cluster: id ?? '',
      row,
      plan,
      sources,
      names,
      values,
      isKept: kept.length > 0,
      isNew:
        id === undefined && place
          ? { country, place, language, basis: basis ?? 'inferred' }
          : undefined,
    },
    remarks: [...kept, ...stray],
  };
}

const regionOf = ({ place }: NewPlace) => (place === 'nationwide' ? undefined : place.region);

/** Assign ids to new clusters; no rows if the author's ids do not match. */
function nameNew(
  rows: readonly ImportedRow[],
  { clusters, lists }: InventoryTarget,
  { ids: own }: InventorySettings,
): InventoryImport {
  const added = rows.flatMap(
    ({ row, isNew }): readonly (readonly [InventoryRow, UnnamedCluster])[] =>
      isNew
        ? [[row, { name: row.name ?? '', country: isNew.country, region: regionOf(isNew) }]]
        : [],
  );
  const unnamed = added.map(([, cluster]) => cluster);
  const remarks = own ? judgeOwnIds(unnamed, own) : [];
  if (remarks.some(({ severity }) => severity === 'error')) return { rows: [], remarks };
  const ids = nameClusters(unnamed, lists.places, clusters.byId, own);
  const idOf = new Map(added.map(([row], n) => [row, ids[n] ?? '']));
  return {
    rows: rows.map((one) => ({ ...one, cluster: idOf.get(one.row) ?? one.cluster })),
    remarks,
  };
}

function judgeList(
  rows: readonly ImportedRow[],
  mentioned: ReadonlySet<string>,
  { returned, clusters }: InventoryTarget,
  [first]: readonly InventoryFile[],
): CellRemark[] {
  const remarks: CellRemark[] = [];
  const hasValues = ({ counts, website, fields, point }: InventoryRow) =>
    counts.size + fields.size > 0 || (website ?? point) !== undefined;
  const [uncited] = rows.filter(({ row, sources }) => sources.length === 0 && hasValues(row));
  if (uncited) {
    const { file, sheet } = uncited.row.place;
    const values = { option: '--source' };
    remarks.push({ file, sheet, code: 'inventory.counts.source', values, severity: 'warning' });
  }
  const met = new Set(rows.map(({ cluster }) => cluster));
  const isMentioned = (id: string) =>
    [id, ...(clusters.byId.get(id)?.names ?? [])].some((name) => mentioned.has(foldWords(name)));
  const missing = returned.filter((cluster) => !met.has(cluster) && !isMentioned(cluster));
  if (first && rows.length > 0 && missing.length > 0) {
    const values = { n: missing.length, list: missing.slice(0, 10).join(', ') };
    remarks.push({ file: first.file, code: 'inventory.missing', values, severity: 'warning' });
  }
  return remarks;
}

/** Remarks in order of files and rows; those on a whole file first. */
function inOrder(files: readonly InventoryFile[], remarks: readonly CellRemark[]): CellRemark[] {
  const rank = new Map(files.map(({ file }, n) => [file, n]));
  return remarks.toSorted(
    (a, b) =>
      (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) ||
      (a.sheet === b.sheet ? (a.row ?? 0) - (b.row ?? 0) : 0),
  );
}

/**
 * Plan the returns of an edition from inventories. Pure: no disk access. Rows with an error are skipped. All
 * rows are judged together, so the order of rows and files does not matter. Clusters of the edition missing from
 * the list are reported and kept.
 */
export function importInventory(
  lists: readonly InventoryFile[],
  target: InventoryTarget,
  settings: InventorySettings,
): InventoryImport {
  const readings = lists.map(({ mapping, ...source }) =>
    readInventory(source, mapping, { ...target, ...settings }),
  );
  const settled = settleRows(
    readings.flatMap(({ rows }) => rows),
    target,
    settings.locale,
  );
  const turned = findTurned(settled.rows, target);
  const files = new Set(turned.map(({ file }) => file));
  const mentioned = new Set(readings.flatMap((reading) => [...reading.mentioned]));
  const planned = settled.rows.map((one) => planSettled(one, target, files, settings.locale));
  const rows = planned.flatMap(({ row }) => row ?? []);
  const named = nameNew(rows, target, settings);
  const remarks = [
    ...readings.flatMap((reading) => reading.remarks),
    ...settled.remarks,
    ...judgeColumns(settled.rows, target),
    ...turned,
    ...planned.flatMap((one) => one.remarks),
    ...judgeList(rows, mentioned, target, lists),
    ...named.remarks,
  ];
  return { rows: named.rows, remarks: inOrder(lists, remarks) };
}
