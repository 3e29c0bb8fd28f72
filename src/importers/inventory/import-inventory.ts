import type { Locale } from '../../i18n/locales.ts';
import { columnNames } from '../form/column-index.ts';
import { type FilledForm, type FilledPlace, remarkAt, sayPlace } from '../form/filled-form.ts';
import type { LabelIndex } from '../form/label-index.ts';
import { readTables } from '../form/read-tables.ts';
import { nameClusters, type UnnamedCluster } from '../ids/name-clusters.ts';
import { judgeOwnIds, type OwnIds } from '../ids/own-ids.ts';
import type { CellRemark } from '../remark.ts';
import { confirmCommand } from '../returns/commands.ts';
import type { ClusterIndex } from '../returns/match-cluster.ts';
import { mostSectors } from '../returns/new-entry.ts';
import type { StandingReturn } from '../returns/plan-return.ts';
import type { Profile } from '../../schemas/profile.ts';
import type { Workbook } from '../workbook/model.ts';
import { type CountChange, planCounts } from './counts.ts';
import { findRowCluster } from './find-cluster.ts';
import { type EntryNames, type PlannedRow, planRow } from './plan-row.ts';
import {
  findNameColumn,
  type InventoryLists,
  type InventoryRow,
  type NameColumn,
  readInventoryRow,
} from './read-row.ts';

/** The portal as an import of an inventory needs it. */
export interface InventoryTarget {
  readonly edition: string;
  readonly country: string;
  /** The region in which every new cluster lies that names none, where a portal has but one. */
  readonly onlyRegion: string | undefined;
  /** The country in which a region lies. */
  countryOf(region: string): string | undefined;
  readonly clusters: ClusterIndex;
  readonly lists: InventoryLists;
  /** Clusters with a return of the edition that is no proposal. */
  readonly returned: readonly string[];
  entryNames(cluster: string): EntryNames | undefined;
  standing(cluster: string): StandingReturn | undefined;
  /** What the entry of a cluster tells of it. */
  profileOf(cluster: string): Profile | undefined;
}

/** How an inventory is read. */
export interface InventorySettings {
  readonly index: LabelIndex;
  /** Ids of the sources of rows that name none. */
  readonly sources: readonly string[];
  /** Language in which labels are told. */
  readonly locale: Locale;
  /** Language of names where no header tells it. */
  readonly language: string;
  /** Ids that the author gives to new clusters. */
  readonly ids?: OwnIds | undefined;
}

/** What a row makes of the portal. */
export interface ImportedRow {
  readonly cluster: string;
  readonly row: InventoryRow;
  /** Where a cluster lies that no entry knows yet, and the language of its name. */
  readonly isNew:
    | { readonly country: string; readonly region: string | undefined; readonly language: string }
    | undefined;
  /** Ids of the sources that tell of it. */
  readonly sources: readonly string[];
  /** Names in languages in which the entry had none. */
  readonly names: ReadonlyMap<Locale, string>;
  /** Numbers that its profile does not have so yet. */
  readonly counts: readonly CountChange[];
  readonly plan: PlannedRow;
}

export interface InventoryImport {
  readonly rows: readonly ImportedRow[];
  readonly remarks: readonly CellRemark[];
}

/** Clusters and numbers that were met, so that no row is taken in twice. */
interface Met {
  readonly clusters: Map<string, FilledForm['place']>;
  readonly numbers: Map<number, FilledForm['place']>;
}

interface Tools {
  readonly target: InventoryTarget;
  readonly settings: InventorySettings;
  readonly met: Met;
}

/** A remark on a whole row. */
function tellRow(
  { place, cells }: FilledForm,
  code: string,
  values: CellRemark['values'] = {},
  severity: CellRemark['severity'] = 'error',
): CellRemark {
  const [first] = cells.values();
  const cell = cells.get('cluster') ?? cells.get('name') ?? first;
  const anchor = cell ?? { address: `A${place.row}`, row: place.row, column: 1 };
  return remarkAt(place, anchor, { code, values, severity });
}

/** Names that an entry lacks, and remarks on those that it has otherwise: the entry stays. */
function compareNames(filled: FilledForm, { names }: InventoryRow, known: EntryNames | undefined) {
  const added = new Map<Locale, string>();
  const remarks: CellRemark[] = [];
  for (const [locale, found] of names) {
    const standing = known?.[locale];
    if (standing === undefined && known?.original !== found) added.set(locale, found);
    else if (standing !== undefined && standing !== found) {
      const values = { found, known: standing };
      remarks.push(tellRow(filled, 'inventory.name.differs', values, 'warning'));
    }
  }
  return { added, remarks };
}

/** Why a row cannot be taken in, though its cluster is known. */
function judgeRow(
  filled: FilledForm,
  cluster: string,
  { number }: InventoryRow,
  { target, met }: Tools,
): CellRemark | undefined {
  const earlier = met.clusters.get(cluster);
  const at = (place: FilledPlace) => ({ place: sayPlace(place), row: place.row });
  if (earlier) return tellRow(filled, 'import.cluster.twice', { found: cluster, ...at(earlier) });
  const sameNumber = number === undefined ? undefined : met.numbers.get(number);
  if (sameNumber)
    return tellRow(filled, 'inventory.number.twice', { found: number ?? 0, ...at(sameNumber) });
  const data = target.standing(cluster)?.data;
  // A line of a list says that the cluster is there, not that last year's answers still hold.
  const waits = data?.proposed === true && (data.answers ?? data.indicators) !== undefined;
  return waits
    ? tellRow(filled, 'inventory.proposal', { cluster, command: confirmCommand })
    : undefined;
}

/** Why a new cluster cannot have an entry. */
function judgeNew(filled: FilledForm, row: InventoryRow, sources: readonly string[]): CellRemark[] {
  const values = { name: row.name ?? '', option: '--source' };
  return [
    ...(sources.length === 0 ? [tellRow(filled, 'import.newCluster.source', values)] : []),
    ...(row.sectors.length === 0 ? [tellRow(filled, 'import.newCluster.sector', values)] : []),
    ...(row.sectors.length > mostSectors
      ? [tellRow(filled, 'inventory.sectors', { found: row.sectors.length, most: mostSectors })]
      : []),
  ];
}

/** Where a cluster lies; a row that names the country is of no region. */
function placeOf({ region }: InventoryRow, isNew: boolean, target: InventoryTarget) {
  if (region === target.country) return undefined;
  return region ?? (isNew ? target.onlyRegion : undefined);
}

/** A list without a column that names its clusters is told once, not in each of its rows. */
function lacksNames(asked: ReadonlySet<string>): boolean {
  return ![...asked].some((key) => key === 'cluster' || key === 'name' || key.startsWith('name.'));
}

function importRow(
  filled: FilledForm,
  column: NameColumn,
  tools: Tools,
): { readonly row?: ImportedRow; readonly remarks: readonly CellRemark[] } {
  const { target, settings, met } = tools;
  const row = readInventoryRow(filled, column, target.lists, settings.locale);
  const { remarks } = row;
  // What could not be read of the region or the number would lead to a wrong cluster.
  if (remarks.some(({ severity }) => severity === 'error')) return { remarks };
  const match = findRowCluster(row, target);
  const refuse = (...own: CellRemark[]) => ({ remarks: [...remarks, ...own] });
  if (match.kind === 'nameless') return refuse(tellRow(filled, 'import.nameless'));
  if (match.kind !== 'known' && match.kind !== 'new') {
    const { candidates } = match;
    const found = row.cluster ?? row.name ?? '';
    const values = { found, candidates: candidates.join(', '), n: candidates.length };
    return refuse(tellRow(filled, `import.cluster.${match.kind}`, values));
  }
  const isNew = match.kind === 'new';
  const sources = row.sources.length > 0 ? row.sources : settings.sources;
  if (isNew) {
    const refused = judgeNew(filled, row, sources);
    if (refused.length > 0) return refuse(...refused);
  }
  const place = placeOf(row, isNew, target);
  // A list may hold clusters of a neighbour too.
  const country = (place && target.countryOf(place)) || target.country;
  // New ones get their ids together, once all are known.
  const cluster = isNew ? '' : match.id;
  const refused = judgeRow(filled, cluster, row, tools);
  if (refused) return refuse(refused);
  if (!isNew) met.clusters.set(cluster, row.place);
  if (row.number !== undefined) met.numbers.set(row.number, row.place);
  const known = isNew ? undefined : target.entryNames(cluster);
  const { added, remarks: told } = compareNames(filled, row, known);
  const plan = planRow(row, isNew ? undefined : target.standing(cluster), known, {
    country: target.country,
    sources,
  });
  const profile = isNew ? undefined : target.profileOf(cluster);
  const origin = { edition: target.edition, sources };
  // A number without a source is no fact: it is told once, below.
  const counts = sources.length > 0 ? planCounts(row.counts, profile, origin) : [];
  return {
    row: {
      ...{ cluster, row, plan, sources, names: added, counts },
      isNew: isNew ? { country, region: place, language: column.language } : undefined,
    },
    remarks: [...remarks, ...told],
  };
}

/** Rows whose new clusters have ids; none where ids of the author do not fit. */
function nameNew(
  rows: readonly ImportedRow[],
  { clusters, lists }: InventoryTarget,
  { ids: own }: InventorySettings,
): InventoryImport {
  const added = rows.flatMap(
    ({ row, isNew }): readonly (readonly [InventoryRow, UnnamedCluster])[] =>
      isNew ? [[row, { name: row.name ?? '', country: isNew.country, region: isNew.region }]] : [],
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

/**
 * Plans the returns of an edition from inventories. Pure: nothing is read from the disk or written.
 * A row with an error is left out; the others are planned. Clusters of the edition that no row names
 * are told and stay.
 */
export function importInventory(
  files: readonly { readonly file: string; readonly workbook: Workbook }[],
  target: InventoryTarget,
  settings: InventorySettings,
): InventoryImport {
  const met: Met = {
    clusters: new Map(),
    numbers: new Map(),
  };
  const rows: ImportedRow[] = [];
  const remarks: CellRemark[] = [];
  for (const { file, workbook } of files) {
    const reading = readTables(file, workbook, settings.index);
    remarks.push(...reading.remarks);
    const [nameless] = reading.forms;
    if (nameless && lacksNames(nameless.asked)) {
      const [expected = ''] = columnNames('inventory.column.name', [settings.locale]);
      remarks.push({
        ...{ file, sheet: nameless.place.sheet },
        ...{ code: 'table.columns', severity: 'error', values: { expected } },
      });
      continue;
    }
    for (const filled of reading.forms) {
      const column = findNameColumn(filled.asked, settings.language) ?? {
        key: 'name',
        language: settings.language,
      };
      const result = importRow(filled, column, { target, settings, met });
      remarks.push(...result.remarks);
      if (result.row) rows.push(result.row);
    }
  }
  const [uncited] = rows.filter(({ row, sources }) => row.counts.size > 0 && sources.length === 0);
  if (uncited) {
    const { file, sheet } = uncited.row.place;
    const values = { option: '--source' };
    remarks.push({
      ...{ file, sheet, code: 'inventory.counts.source', values, severity: 'warning' },
    });
  }
  const missing = target.returned.filter((cluster) => !met.clusters.has(cluster));
  const [first] = files;
  if (first && rows.length > 0 && missing.length > 0) {
    const values = { n: missing.length, list: missing.slice(0, 10).join(', ') };
    remarks.push({ file: first.file, code: 'inventory.missing', values, severity: 'warning' });
  }
  const named = nameNew(rows, target, settings);
  return { rows: named.rows, remarks: [...remarks, ...named.remarks] };
}
