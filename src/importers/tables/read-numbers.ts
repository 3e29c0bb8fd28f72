import type { Locale } from '../../i18n/locales.ts';
import { columnNames, indexColumns, type NamedColumn } from '../form/column-index.ts';
import { type FilledForm, remarkAt, sayPlace } from '../form/filled-form.ts';
import { readTables } from '../form/read-tables.ts';
import { totalWords } from '../form/total-words.ts';
import type { CellRemark, Remark } from '../remark.ts';
import { foldWords } from '../values/fold-words.ts';
import { findNumberHint, type NumberHint } from '../values/number-hint.ts';
import type { OptionList } from '../values/option-list.ts';
import { typedText } from '../values/typed.ts';
import type { Cell, Workbook } from '../workbook/model.ts';
import { readName } from './read-name.ts';
import type { TableKind, TableLists } from './table-kinds.ts';

/** A number of a table, and what it is of: the ids of its names, empty where one is left out. */
export interface TableNumber {
  readonly ids: readonly string[];
  readonly value: number;
}

export interface NumbersReading {
  readonly numbers: readonly TableNumber[];
  readonly remarks: readonly CellRemark[];
}

/** Where the header of a wide table names an entry. */
const across = 'across/';

function columnsOf({ names, value }: TableKind, lists: TableLists): NamedColumn[] {
  const [, { thing }] = names;
  const own = [...names.map(({ key }) => key), value];
  return [
    ...own.map((key) => ({ key, names: columnNames(`table.column.${key}`) })),
    ...lists[thing].options.map(({ id, label, also = [] }) => ({
      key: `${across}${id}`,
      names: [id, ...Object.values(label), ...also],
    })),
  ];
}

/** One number to read: its names that stand in cells or are known by the header, and its cell. */
interface Found {
  readonly form: FilledForm;
  readonly names: readonly (Cell | string | undefined)[];
  readonly cell: Cell | undefined;
}

/** The numbers of a row: one of a long table, one a column of a wide one. */
function findNumbers(form: FilledForm, { names, value }: TableKind): Found[] | undefined {
  const { asked, cells } = form;
  const [first, second, ...others] = names;
  if (asked.has(first.key) && asked.has(second.key))
    return [{ form, names: names.map(({ key }) => cells.get(key)), cell: cells.get(value) }];
  const wide = [...asked].filter((key) => key.startsWith(across));
  if (!asked.has(first.key) || wide.length === 0) return undefined;
  return wide.flatMap((key) => {
    const cell = cells.get(key);
    const own = [cells.get(first.key), key.slice(across.length)];
    return cell
      ? [{ form, names: [...own, ...others.map((one) => cells.get(one.key))], cell }]
      : [];
  });
}

/** In a wide table a header that is not known is a name that is misspelt, unless it is the sum. */
function judgeHeaders(
  remarks: readonly CellRemark[],
  { names: [, { thing }] }: TableKind,
  list: OptionList,
  locale: Locale,
): CellRemark[] {
  return remarks.map((remark) => {
    const found = String(remark.values.found);
    if (remark.code !== 'form.header.unknown' || totalWords.has(foldWords(found))) return remark;
    const reading = readName(typedText(found), list, thing, locale);
    const [refusal] = reading.remarks;
    return reading.kind === 'refused' && refusal ? { ...remark, ...refusal } : remark;
  });
}

/** How the numbers of a file are written, where one shows it. */
function hintOf(found: readonly Found[], whole: boolean): NumberHint {
  return findNumberHint(
    found.flatMap(({ cell }) => (cell?.kind === 'text' ? [cell.text] : [])),
    whole,
  );
}

/** What is the same for all numbers of a file. */
interface Tools {
  readonly kind: TableKind;
  readonly lists: TableLists;
  readonly locale: Locale;
  readonly hint: NumberHint;
}

/** The ids of a number; undefined for a name that is refused, with the remarks that say why. */
function readIds({ names }: Found, { kind, lists, locale }: Tools, tell: Tell) {
  return kind.names.map((column, n): string | undefined => {
    const name = names[n];
    if (name === undefined || typeof name === 'string') return name ?? '';
    const reading =
      'code' in column
        ? column.code(name)
        : readName(name, lists[column.thing], column.thing, locale);
    for (const remark of reading.remarks) tell(name, remark);
    if (reading.kind === 'value') return reading.value;
    return reading.kind === 'refused' ? undefined : '';
  });
}

type Tell = (cell: Cell, remark: Remark) => void;

/** Reads one number with its names; undefined where something of it is refused. */
function readOne(found: Found, tools: Tools, tell: Tell): TableNumber | undefined {
  const { kind, locale, hint } = tools;
  const { cell, form } = found;
  const anchor = cell ?? form.cells.values().next().value;
  if (!anchor) return undefined;
  const fail = (code: string, values: Remark['values']) => {
    tell(anchor, { code, values, severity: 'error' });
    return undefined;
  };
  const ids = readIds(found, tools, tell);
  const number = cell && kind.read(cell, locale, hint);
  for (const remark of number?.remarks ?? []) tell(anchor, remark);
  const known = ids.filter((id) => id !== undefined);
  if (known.length < ids.length || number?.kind === 'refused') return undefined;
  // Where somebody wrote that a number is not known there is none, and none is lacking.
  if (number?.kind === 'unanswered') return undefined;
  const lacking = kind.names.flatMap(({ key, optional }, n) =>
    known[n] === '' && !optional ? [key] : [],
  );
  const value = number?.kind === 'value' ? number.value : kind.standard;
  if (value === undefined) lacking.push(kind.value);
  if (lacking.length > 0 || value === undefined)
    return fail('table.missing', { expected: lacking.join(', ') });
  if (kind.zeroIsNone && value === 0) return undefined;
  if (kind.apart && known[0] === known[1]) return fail('table.self', { found: known[0] ?? '' });
  return { ids: known, value };
}

/** Reads the numbers of a table, long or wide. A number of which a name is not known is left out. */
export function readNumbers(
  file: string,
  workbook: Workbook,
  kind: TableKind,
  lists: TableLists,
  locale: Locale,
): NumbersReading {
  const { forms, remarks: told } = readTables(file, workbook, {
    ...indexColumns(columnsOf(kind, lists)),
    isCount: (key) => key === kind.value || key.startsWith(across),
  });
  const rows = forms.map((form) => findNumbers(form, kind));
  if (forms.length > 0 && rows.every((row) => row === undefined)) {
    const expected = [...kind.names.map(({ key }) => key), kind.value].join(', ');
    const remark = {
      file,
      code: 'table.columns',
      values: { expected },
      severity: 'error',
    } as const;
    return { numbers: [], remarks: [remark] };
  }
  const found = rows.flatMap((row) => row ?? []);
  const isWide = forms.some(({ asked }) => [...asked].some((key) => key.startsWith(across)));
  const remarks = isWide ? judgeHeaders(told, kind, lists[kind.names[1].thing], locale) : [...told];
  const tools = { kind, lists, locale, hint: hintOf(found, kind.value === 'persons') };
  const met = new Map<string, string>();
  const numbers = found.flatMap((one): TableNumber[] => {
    const { form, cell } = one;
    const tell: Tell = (at, remark) => remarks.push(remarkAt(form.place, at, remark));
    const read = readOne(one, tools, tell);
    if (!read) return [];
    const key = read.ids.join(' ');
    const anchor = cell ?? form.cells.values().next().value;
    const other = met.get(key);
    if (other !== undefined && anchor) {
      const values = { other, place: sayPlace(form.place) };
      tell(anchor, { code: 'table.twice', values, severity: 'error' });
      return [];
    }
    met.set(key, anchor?.address ?? '');
    return [read];
  });
  return { numbers, remarks };
}
