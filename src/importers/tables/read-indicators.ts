import type { AuthorKey } from '../../i18n/phrase.ts';
import type { Locale } from '../../i18n/locales.ts';
import { columnNames, indexColumns } from '../form/column-index.ts';
import type { LabelIndex } from '../form/label-index.ts';
import { type FilledForm, type FilledPlace, remarkAt, sayPlace } from '../form/filled-form.ts';
import { readTables } from '../form/read-tables.ts';
import type { CellRemark } from '../remark.ts';
import { confirmCommand } from '../returns/commands.ts';
import { matchCluster } from '../returns/match-cluster.ts';
import type { ReturnTarget } from '../returns/import-returns.ts';
import { readText } from '../values/read-text.ts';
import type { OptionList } from '../values/option-list.ts';
import type { Cell, Workbook } from '../workbook/model.ts';
import { readName } from './read-name.ts';

/** Prefix of keys in the header of a wide table. */
const across = 'across/';
const own = ['cluster', 'name', 'region', 'indicator', 'value', 'currency'] as const;

const columnsOf = ({ options }: OptionList) => [
  ...own.map((key) => ({ key, names: columnNames(`table.column.${key}`) })),
  ...options.flatMap(({ id, label }) => [
    { key: `${across}${id}`, names: [id, ...Object.values(label)] },
    { key: `${across}${id}.currency`, names: [`${id}.currency`] },
  ]),
];

/** Cells of a row by the keys of the survey form. */
function cellsOf(
  { cells, asked, place }: FilledForm,
  indicators: OptionList,
  locale: Locale,
  remarks: CellRemark[],
): [key: string, cell: Cell][] {
  if (!asked.has('indicator'))
    return [...cells].flatMap(([key, cell]) =>
      key.startsWith(across) ? [[key.slice(across.length), cell] as [string, Cell]] : [],
    );
  const [name, value, currency] = ['indicator', 'value', 'currency'].map((key) => cells.get(key));
  if (!name || !value) return [];
  const reading = readName(name, indicators, 'indicator', locale);
  remarks.push(...reading.remarks.map((remark) => remarkAt(place, name, remark)));
  if (reading.kind !== 'value') return [];
  return [
    [reading.value, value],
    ...(currency ? [[`${reading.value}.currency`, currency] as [string, Cell]] : []),
  ];
}

interface PlacedCell {
  readonly cell: Cell;
  readonly place: FilledPlace;
}

/** The numbers of a cluster by column, and the cell that names it. */
interface ClusterCells {
  readonly anchor: Cell;
  readonly byKey: Map<string, PlacedCell[]>;
}

const isBeside = (one: FilledPlace, other: FilledPlace) =>
  one.file === other.file && one.sheet === other.sheet;

/**
 * Convert the numbers of a cluster to a form. If an indicator occurs twice, neither number is used. A form has a
 * single place, so addresses of cells elsewhere include theirs.
 */
function makeForm(
  cluster: string,
  { anchor, byKey }: ClusterCells,
  remarks: CellRemark[],
): FilledForm[] {
  const taken = [...byKey].flatMap(([key, cells]): [string, PlacedCell][] => {
    const [first, other] = cells;
    if (!first) return [];
    if (!other) return [[key, first]];
    const values = { other: other.cell.address, place: sayPlace(other.place) };
    const told = { code: 'table.twice', values, severity: 'error' } as const;
    remarks.push(remarkAt(first.place, first.cell, told));
    return [];
  });
  const [[, { place }] = [undefined, { place: undefined }]] = taken;
  if (!place) return [];
  const cells = new Map(
    taken.map(([key, own]): [string, Cell] => {
      const address = isBeside(own.place, place)
        ? own.cell.address
        : `${sayPlace(own.place)}, ${own.cell.address}`;
      return [key, { ...own.cell, address }];
    }),
  );
  const { address, row, column } = anchor;
  cells.set('cluster', { address, row, column, text: cluster, kind: 'text', value: cluster });
  return [{ place, cells, asked: new Set(cells.keys()) }];
}

/**
 * Read indicators from long or wide tables as forms, one per cluster. Only clusters with a return in the edition
 * accept them: numbers alone make no return.
 */
export function readIndicators(
  files: readonly { readonly file: string; readonly workbook: Workbook }[],
  target: ReturnTarget,
  indicators: OptionList,
  locale: Locale,
): { readonly forms: readonly FilledForm[]; readonly remarks: readonly CellRemark[] } {
  const remarks: CellRemark[] = [];
  const clusters = new Map<string, ClusterCells>();
  const index: LabelIndex = {
    ...indexColumns(columnsOf(indicators)),
    isCount: (key) => key === 'value' || key.startsWith(across),
  };
  const readings = files.map(({ file, workbook }) => readTables(file, workbook, index));
  remarks.push(...readings.flatMap((reading) => reading.remarks));
  for (const filled of readings.flatMap((reading) => reading.forms)) {
    const { cells, place } = filled;
    const [first] = cells.values();
    const anchor = cells.get('cluster') ?? cells.get('name') ?? first;
    if (!anchor) continue;
    const fail = (code: AuthorKey, values: CellRemark['values']) =>
      remarks.push(remarkAt(place, anchor, { code, values, severity: 'error' }));
    const text = (key: string) => {
      const cell = cells.get(key);
      const read = cell && readText(cell);
      return read?.kind === 'value' ? read.value : undefined;
    };
    const region = cells.get('region');
    const where = region && readName(region, target.regions, 'region', locale);
    // Without the region, the name alone would decide. An id needs no region.
    if (region && where?.kind === 'refused' && !cells.has('cluster')) {
      remarks.push(...where.remarks.map((remark) => remarkAt(place, region, remark)));
      continue;
    }
    const match = matchCluster(
      {
        id: text('cluster'),
        name: text('name'),
        region: where?.kind === 'value' ? where.value : undefined,
      },
      target.clusters,
    );
    if (match.kind !== 'known') {
      if (match.kind === 'nameless') fail('import.nameless', {});
      else if (match.kind === 'new') fail('table.unknown.cluster', { found: anchor.text });
      else {
        const { candidates } = match;
        const values = {
          found: anchor.text,
          candidates: candidates.join(', '),
          n: candidates.length,
        };
        fail(`import.cluster.${match.kind}`, values);
      }
      continue;
    }
    const standing = target.standing(match.id);
    if (!standing) {
      fail('table.noReturn', { cluster: match.id, edition: target.edition });
      continue;
    }
    if (standing.data.proposed) {
      fail('inventory.proposal', { cluster: match.id, command: confirmCommand });
      continue;
    }
    const own = clusters.get(match.id) ?? { anchor, byKey: new Map<string, PlacedCell[]>() };
    clusters.set(match.id, own);
    for (const [key, cell] of cellsOf(filled, indicators, locale, remarks))
      own.byKey.set(key, [...(own.byKey.get(key) ?? []), { cell, place }]);
  }
  const forms = [...clusters].flatMap(([cluster, own]) => makeForm(cluster, own, remarks));
  return { forms, remarks };
}
