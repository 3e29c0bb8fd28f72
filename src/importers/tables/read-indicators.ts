import type { Locale } from '../../i18n/locales.ts';
import { columnNames, indexColumns } from '../form/column-index.ts';
import { type FilledForm, remarkAt, sayPlace } from '../form/filled-form.ts';
import { readTables } from '../form/read-tables.ts';
import type { CellRemark } from '../remark.ts';
import { confirmCommand } from '../returns/commands.ts';
import { matchCluster } from '../returns/match-cluster.ts';
import type { ReturnTarget } from '../returns/import-returns.ts';
import { readText } from '../values/read-text.ts';
import type { OptionList } from '../values/option-list.ts';
import type { Cell, Workbook } from '../workbook/model.ts';
import { readName } from './read-name.ts';

/** What stands across in a wide table. */
const across = 'across/';
const own = ['cluster', 'name', 'region', 'indicator', 'value', 'currency'] as const;

const columnsOf = ({ options }: OptionList) => [
  ...own.map((key) => ({ key, names: columnNames(`table.column.${key}`) })),
  ...options.flatMap(({ id, label }) => [
    { key: `${across}${id}`, names: [id, ...Object.values(label)] },
    { key: `${across}${id}.currency`, names: [`${id}.currency`] },
  ]),
];

/** The cells of a row by the keys of the survey’s form. */
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

/**
 * The indicators of a table, long or wide, as forms of their clusters. Only a cluster with a return
 * of the edition takes them: numbers alone make no return.
 */
export function readIndicators(
  file: string,
  workbook: Workbook,
  target: ReturnTarget,
  indicators: OptionList,
  locale: Locale,
): { readonly forms: readonly FilledForm[]; readonly remarks: readonly CellRemark[] } {
  const reading = readTables(file, workbook, {
    ...indexColumns(columnsOf(indicators)),
    isCount: (key) => key === 'value' || key.startsWith(across),
  });
  const remarks = [...reading.remarks];
  const forms = new Map<string, FilledForm>();
  for (const filled of reading.forms) {
    const { cells, place } = filled;
    const [first] = cells.values();
    const anchor = cells.get('cluster') ?? cells.get('name') ?? first;
    if (!anchor) continue;
    const fail = (code: string, values: CellRemark['values']) =>
      remarks.push(remarkAt(place, anchor, { code, values, severity: 'error' }));
    const text = (key: string) => {
      const cell = cells.get(key);
      const read = cell && readText(cell);
      return read?.kind === 'value' ? read.value : undefined;
    };
    const region = cells.get('region');
    const where = region && readName(region, target.regions, 'region', locale);
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
    const known = forms.get(match.id);
    const all = new Map<string, Cell>(known?.cells ?? []);
    for (const [key, cell] of cellsOf(filled, indicators, locale, remarks)) {
      const earlier = all.get(key);
      if (earlier) {
        const values = { other: earlier.address, place: sayPlace(known?.place ?? place) };
        remarks.push(remarkAt(place, cell, { code: 'table.twice', values, severity: 'error' }));
      } else all.set(key, cell);
    }
    const id = { address: anchor.address, row: anchor.row, column: anchor.column, text: match.id };
    all.set('cluster', { ...id, kind: 'text', value: match.id });
    forms.set(match.id, { place: known?.place ?? place, cells: all, asked: new Set(all.keys()) });
  }
  return { forms: [...forms.values()], remarks };
}
