import { ownCluster } from '../../schemas/import-mapping.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CellRemark } from '../remark.ts';
import { type ClusterMatch, mostAlike } from '../returns/match-cluster.ts';
import { foldWords } from '../../i18n/fold.ts';
import { indexLikeNames } from '../values/like-names.ts';
import { findRowCluster, type KnownClusters } from './find-cluster.ts';
import {
  differingFields,
  differingUnread,
  isOwn,
  type ReadRow,
  sayRow,
  tellRow,
} from './row-report.ts';
import { remarkAt } from '../form/filled-form.ts';

export interface SettledRow {
  readonly read: ReadRow;
  /** Cluster id; undefined without an entry. */
  readonly known: string | undefined;
}

/** Rows to import, and remarks on the others. */
export interface SettledRows {
  readonly rows: readonly SettledRow[];
  readonly remarks: readonly CellRemark[];
}

/** A cluster without an entry, and its rows. */
interface NewGroup {
  readonly name: string;
  readonly folded: string;
  /** Region id; empty if nationwide or unknown. */
  readonly region: string;
  readonly rows: readonly ReadRow[];
}

interface Matched {
  readonly known: ReadonlyMap<string, readonly ReadRow[]>;
  readonly added: readonly NewGroup[];
  readonly remarks: readonly CellRemark[];
}

/** The cluster of a row. Mere resemblance is ignored if either name is confirmed as separate. */
function matchOwn(read: ReadRow, portal: KnownClusters): ClusterMatch {
  const match = findRowCluster(read.row, portal);
  if (match.kind !== 'near' && match.kind !== 'elsewhere') return match;
  if (isOwn(read)) return { kind: 'new' };
  const namesOf = (id: string) => portal.clusters.byId.get(id)?.names ?? [];
  const candidates = match.candidates.filter(
    (id) => !namesOf(id).some((name) => read.ownNames.has(foldWords(name))),
  );
  return candidates.length > 0 ? { ...match, candidates } : { kind: 'new' };
}

function matchRows(rows: readonly ReadRow[], portal: KnownClusters): Matched {
  const remarks: CellRemark[] = [];
  const known: [string, ReadRow][] = [];
  const added: ReadRow[] = [];
  for (const read of rows) {
    const { row, filled } = read;
    const match = matchOwn(read, portal);
    if (match.kind === 'known') known.push([match.id, read]);
    else if (match.kind === 'new') added.push(read);
    // Errors of the row come first.
    else if (read.unread !== undefined) continue;
    else if (match.kind === 'nameless') remarks.push(tellRow(filled, 'import.nameless'));
    else {
      const { candidates } = match;
      const word = row.cluster ?? row.name ?? '';
      const values = { found: word, candidates: candidates.join(', '), n: candidates.length };
      const asks = row.cluster ? undefined : { key: 'cluster', word, near: candidates };
      remarks.push(tellRow(filled, `import.cluster.${match.kind}`, values, asks && { asks }));
    }
  }
  const regionOf = ({ row }: ReadRow) => {
    // The order of regions does not distinguish clusters.
    const [region] = row.regions.toSorted();
    const place = portal.placeNew(region);
    return typeof place === 'object' ? place.region : (region ?? '');
  };
  const groups = Map.groupBy(added, (read) =>
    JSON.stringify([foldWords(read.row.name ?? ''), regionOf(read)]),
  );
  return {
    known: new Map(
      [...Map.groupBy(known, ([id]) => id)].map(([id, all]) => [id, all.map(([, read]) => read)]),
    ),
    added: [...groups.values()].flatMap((group): NewGroup[] => {
      const [first] = group;
      if (!first) return [];
      const { name = '' } = first.row;
      return [{ name, folded: foldWords(name), region: regionOf(first), rows: group }];
    }),
    remarks,
  };
}

/** Of several identical rows, the one with the lowest number. */
function firstOf(rows: readonly ReadRow[]): ReadRow | undefined {
  const rank = ({ row }: ReadRow) => row.number ?? Number.POSITIVE_INFINITY;
  const spell = ({ row: { name, regionText, stageText } }: ReadRow) =>
    JSON.stringify([name, regionText, stageText]);
  // Ties are broken by spelling, regardless of the order of rows.
  return rows.toSorted((a, b) => rank(a) - rank(b) || (spell(a) < spell(b) ? -1 : 1))[0];
}

/** Remarks on the rows of a cluster with another, unreadable row, at the cells of that column. */
function tellBeside(rows: readonly ReadRow[], name: string): CellRemark[] {
  const unread = rows.find((row) => row.unread !== undefined);
  const key = unread?.unread;
  if (!unread || key === undefined) return [];
  const address = unread.filled.cells.get(key)?.address ?? '';
  return rows.flatMap((one): CellRemark[] => {
    if (one.unread !== undefined) return [];
    const values = { name, cell: address, ...sayRow(unread, one) };
    const code = 'inventory.unread.beside';
    const own = one.filled.cells.get(key);
    if (!own) return [tellRow(one.filled, code, values)];
    return [remarkAt(one.filled.place, own, { code, values, severity: 'error' })];
  });
}

/**
 * Settle the rows of one cluster. Identical rows count once; if two differ, or one is unreadable, none is
 * imported.
 */
function settleRepeats(
  rows: readonly ReadRow[],
  locale: Locale,
): { readonly taken: ReadRow | undefined; readonly remarks: readonly CellRemark[] } {
  const first = firstOf(rows);
  if (!first) return { taken: undefined, remarks: [] };
  const name = first.row.name ?? first.row.cluster ?? '';
  if (rows.some(({ unread }) => unread !== undefined)) {
    return { taken: undefined, remarks: tellBeside(rows, name) };
  }
  if (rows.length === 1) return { taken: first, remarks: [] };
  const isSame = (a: ReadRow, b: ReadRow) => differingFields(a, b, locale).length === 0;
  if (rows.every((one) => isSame(one, first))) {
    const others = rows.filter((one) => one !== first);
    return {
      taken: first,
      remarks: others.map((one) => {
        const open = differingUnread(one, first).join(', ');
        const values = { name, open, ...sayRow(first, one) };
        const code = open === '' ? 'inventory.alike' : 'inventory.alikeSoFar';
        return tellRow(one.filled, code, values, { severity: 'warning' });
      }),
    };
  }
  const remarks = rows.flatMap((one) => {
    const other = rows.find((two) => !isSame(one, two));
    if (!other) return [];
    const fields = differingFields(one, other, locale).join(', ');
    return [tellRow(one.filled, 'inventory.twice', { name, fields, ...sayRow(other, one) })];
  });
  return { taken: undefined, remarks };
}

/** True if the new cluster is confirmed as separate. */
const isSettled = ({ rows }: NewGroup): boolean => rows.every(isOwn);

/** New clusters in one region with similar names, each with one it resembles. */
function findAlike(groups: readonly NewGroup[]): ReadonlyMap<NewGroup, NewGroup> {
  const open = groups.filter((group) => !isSettled(group));
  const index = indexLikeNames(open.map(({ name }) => name));
  const alike = new Map(
    open.map((group) => [
      group,
      index.find(group.name).flatMap((n) => (open[n] === group ? [] : (open[n] ?? []))),
    ]),
  );
  const isTelling = (group: NewGroup) => (alike.get(group)?.length ?? 0) <= mostAlike;
  return new Map(
    open.filter(isTelling).flatMap((group): [NewGroup, NewGroup][] => {
      const [other] = alike.get(group)?.filter(isTelling) ?? [];
      return other ? [[group, other]] : [];
    }),
  );
}

/**
 * Remarks on possible duplicates among new clusters: equal names in two regions, or similar names in one. They
 * are held back until confirmed.
 */
function judgeNew(groups: readonly NewGroup[]): ReadonlyMap<NewGroup, readonly CellRemark[]> {
  const byName = Map.groupBy(groups, ({ folded }) => folded);
  const near = new Map(
    [...Map.groupBy(groups, ({ region }) => region).values()].flatMap((own) => [...findAlike(own)]),
  );
  return new Map(
    groups.flatMap((group): [NewGroup, CellRemark[]][] => {
      if (isSettled(group)) return [];
      const elsewhere = byName.get(group.folded)?.find((one) => one !== group && !isSettled(one));
      const other = elsewhere ?? near.get(group);
      const [there] = other?.rows ?? [];
      if (!other || !there) return [];
      const code = `inventory.new.${elsewhere ? 'elsewhere' : 'near'}` as const;
      const asks = { key: 'cluster', word: group.name, like: other.name };
      const told = group.rows.map((one) => {
        const where = { mark: `"${ownCluster}"`, key: 'words: cluster:' };
        const values = { name: group.name, other: other.name, ...where, ...sayRow(there, one) };
        return tellRow(one.filled, code, values, { asks });
      });
      return [[group, told]];
    }),
  );
}

/**
 * Rows with a duplicate number within a source, or with that of a cluster not in the list: neither row of a pair
 * is imported.
 */
function judgeNumbers(
  rows: readonly SettledRow[],
  { numbered }: KnownClusters,
): ReadonlyMap<SettledRow, CellRemark> {
  const met = new Set(rows.map(({ known }) => known));
  const groups = Map.groupBy(
    rows.filter(({ read }) => read.row.number !== undefined),
    ({ read: { row, sources } }) => JSON.stringify([row.number, sources]),
  );
  return new Map(
    [...groups.values()].flatMap((group) =>
      group.flatMap((one): [SettledRow, CellRemark][] => {
        const { row, sources, filled } = one.read;
        const found = row.number ?? 0;
        const other = group.find((two) => two !== one);
        if (other) {
          const values = { found, ...sayRow(other.read, one.read) };
          return [[one, tellRow(filled, 'inventory.number.twice', values)]];
        }
        const cluster = numbered(found, sources);
        return cluster === undefined || met.has(cluster)
          ? []
          : [[one, tellRow(filled, 'inventory.number.taken', { found, cluster })]];
      }),
    ),
  );
}

/**
 * Resolve the cluster of every row of an import. All rows are judged together, so their order and division into
 * files do not matter.
 */
export function settleRows(
  rows: readonly ReadRow[],
  portal: KnownClusters,
  locale: Locale,
): SettledRows {
  const { known, added, remarks: unmatched } = matchRows(rows, portal);
  const doubts = judgeNew(
    added.filter(({ rows: own }) => own.some(({ unread }) => unread === undefined)),
  );
  const remarks = [...unmatched, ...[...doubts.values()].flat()];
  const groups = [
    ...[...known].map(([id, own]) => ({ known: id, rows: own, isSure: true })),
    ...added.map((group) => ({ known: undefined, rows: group.rows, isSure: !doubts.has(group) })),
  ];
  const settled = groups.flatMap(({ known: id, rows: own, isSure }): SettledRow[] => {
    const { taken, remarks: told } = settleRepeats(own, locale);
    remarks.push(...told);
    return taken && isSure ? [{ read: taken, known: id }] : [];
  });
  const numbers = judgeNumbers(settled, portal);
  remarks.push(...numbers.values());
  // Keep file order: remarks and ids of equal names depend on it.
  const order = new Map(rows.map((read, n) => [read, n]));
  return {
    rows: settled
      .filter((one) => !numbers.has(one))
      .toSorted((a, b) => (order.get(a.read) ?? 0) - (order.get(b.read) ?? 0)),
    remarks,
  };
}
