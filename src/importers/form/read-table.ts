import type { AuthorKey } from '../../i18n/phrase.ts';
import { passedOver, stillOpen } from '../../schemas/import-mapping.ts';
import { entryIdSchema } from '../../schemas/common.ts';
import { foldWords } from '../../i18n/fold.ts';
import type { CellRemark } from '../remark.ts';
import type { Cell, Sheet, SheetRow } from '../workbook/model.ts';
import { type FilledForm, type FormReading, remarkAt, type UnknownColumn } from './filled-form.ts';
import type { HeaderColumn, TableHeader } from './find-header.ts';
import type { LabelIndex } from './label-index.ts';
import { tellHeadless } from './headless-columns.ts';
import { readMerged } from './merged-cells.ts';
import { labelsPart, totalWords } from './total-words.ts';

/** A column with a single meaning. */
type ClearColumn = HeaderColumn & { readonly key: string };

type ColumnRules = Pick<LabelIndex, 'isCount' | 'isList' | 'placeOf'>;

/** The columns to read, and remarks on all others. */
function sortColumns(
  file: string,
  sheet: Sheet,
  { columns }: TableHeader,
  { isList = () => false }: ColumnRules,
) {
  const clear: ClearColumn[] = [];
  const unknown: UnknownColumn[] = [];
  const twice = new Set<string>();
  const unclear = new Set<number>();
  const remarks: CellRemark[] = [];
  const place = { file, sheet: sheet.name };
  const tell = (
    column: HeaderColumn,
    code: AuthorKey,
    severity: CellRemark['severity'],
    values: CellRemark['values'] = {},
  ) => {
    const found = column.texts.join(' – ');
    remarks.push(remarkAt(place, column.cell, { code, severity, values: { found, ...values } }));
  };
  for (const column of columns) {
    const [key, ...others] = column.keys;
    if (key === passedOver) continue;
    const first = clear.find((one) => one.key === key);
    if (key === undefined || key === stillOpen) {
      const cells = sheet.rows.flatMap((row) =>
        row.row > column.cell.row ? row.cells.filter((cell) => cell.column === column.column) : [],
      );
      if (cells.length === 0) continue;
      tell(column, 'form.header.unknown', 'warning');
      unknown.push({ place, texts: column.texts, cell: column.cell, cells });
    } else if (others.length > 0) {
      tell(column, 'form.header.several', 'error', { meant: column.keys.slice(0, 6).join(', ') });
      unclear.add(column.column);
    } else if (first && !isList(key)) {
      tell(column, 'form.header.twice', 'error', { other: first.cell.address, key });
      twice.add(key);
      unclear.add(first.column).add(column.column);
    } else {
      clear.push({ ...column, key });
    }
  }
  // Two columns for one field are ambiguous: neither is used.
  return { clear: clear.filter(({ key }) => !twice.has(key)), unclear, unknown, remarks };
}

/** Cells of a row by key; cells of a list field are joined. */
function cellsByKey(
  cells: readonly Cell[],
  keyOf: ReadonlyMap<number, string>,
): ReadonlyMap<string, Cell> {
  const byKey = new Map<string, Cell>();
  for (const cell of cells) {
    const key = keyOf.get(cell.column);
    if (key === undefined) continue;
    const first = byKey.get(key);
    const text = `${first?.text}; ${cell.text}`;
    byKey.set(key, first ? { ...first, kind: 'text', value: text, text } : cell);
  }
  return byKey;
}

/** True for a line of column numbers in printed tables: 1, 2, 3 or A, B, C. */
function numbersColumns(cells: SheetRow['cells']): boolean {
  const signs = cells.map(({ text }) => text.replace(/[\s().]/g, '').toUpperCase());
  const counted = (first: number, make: (n: number) => string) =>
    signs.every((sign, n) => sign === make(first + n));
  return cells.length > 2 && (counted(1, String) || counted(65, (n) => String.fromCharCode(n)));
}

/** A total in one cell: `Total: 44`, `Cəmi 44`. */
function tellsTotal([first, ...others]: SheetRow['cells']): boolean {
  if (first?.kind !== 'text' || others.some(({ kind }) => kind !== 'number')) return false;
  const [, words = ''] = /^(.+?)(?: \d+)+$/.exec(foldWords(first.text)) ?? [];
  return totalWords.has(words);
}

/**
 * A total of some rows, such as `Subtotal Norte`. Unlike clusters, such as `Total Energia`, it has no answer in one of
 * the columns, and at most one in words; an x there means that nothing applies.
 */
function totalsPart(cells: SheetRow['cells'], columns: readonly ClearColumn[]): boolean {
  const cellOf = ({ column }: ClearColumn) => cells.find((cell) => cell.column === column);
  const own = columns.filter(({ key }) => key !== 'region');
  const label = own.map(cellOf).find((cell) => cell?.kind === 'text');
  const others = own.map(cellOf).filter((cell) => cell !== label);
  const words = others.filter((cell) => cell?.kind === 'text' && /\p{L}/u.test(cell.text));
  const told = words.filter((cell) => !/^[xх]$/iu.test(cell?.text.trim() ?? ''));
  const isBare = words.length === 0 || (told.length < 2 && others.includes(undefined));
  return label !== undefined && labelsPart(label.text) && isBare;
}

/** Whether a cell holds the ID of a cluster. */
function isId({ column, text }: Cell, columns: readonly ClearColumn[]): boolean {
  return (
    columns.some((one) => one.column === column && one.key === 'cluster') &&
    text.includes('-') &&
    entryIdSchema.safeParse(text.trim()).success
  );
}

/** Reason to skip a row that is no return: a repeated header, a total, a note. */
function passOver({ cells }: SheetRow, columns: readonly ClearColumn[]): AuthorKey | undefined {
  const repeated = columns.filter(({ column, texts }) => {
    const text = cells.find((cell) => cell.column === column)?.text.trim();
    return text !== undefined && text === texts.at(-1);
  });
  if (columns.length > 1 && repeated.length > columns.length / 2) return 'form.row.header';
  if (numbersColumns(cells)) return 'form.row.header';
  const words = cells.filter(({ kind }) => kind === 'text').map(({ text }) => foldWords(text));
  const isTotal = words.some((word) => totalWords.has(word)) || tellsTotal(cells);
  // A row with the ID of a cluster is no total, whatever it answers: ALL is a currency.
  const isOwn = cells.some((cell) => isId(cell, columns));
  if (!isOwn && (isTotal || totalsPart(cells, columns))) return 'form.row.total';
  const named = cells.some((cell) => columns.some(({ column }) => column === cell.column));
  const [lead] = cells;
  // Lone text at the start of a line is a note, unless it is the ID of a cluster whose row is blank; further
  // right it is an answer without a cluster.
  const alone = cells.length === 1 && columns.length > 2 && lead?.kind === 'text' && !isOwn;
  const first = Math.min(...columns.map(({ column }) => column));
  if (!named || (alone && (lead?.column ?? 0) <= first)) return 'form.row.note';
  return undefined;
}

/** True for a lone text that heads rows, not a footnote, a source or a remark. */
const headsRows = ({ text }: Cell): boolean =>
  text.trim().length <= 60 && !/^(?:\*|†|‡|\d\)|[-–•]\s)|[:：]/u.test(text.trim());

/** Region of a group of rows, as a cell of each. */
const regionCell = (cell: Cell, region: string): Cell => ({
  ...cell,
  kind: 'text',
  value: region,
  text: region,
});

/** Read the rows below a header, each as a form. */
export function readTable(
  file: string,
  sheet: Sheet,
  header: TableHeader,
  rules: ColumnRules = {},
): FormReading {
  const { clear, unclear, unknown, remarks } = sortColumns(file, sheet, header, rules);
  const asked = new Set(clear.map(({ key }) => key));
  const keyOf = new Map(clear.map(({ column, key }) => [column, key]));
  const columns = new Map(clear.map(({ column, key }) => [key, column]));
  const unknownAt = new Map(unknown.map(({ cell, texts }) => [cell.column, texts.at(-1) ?? '']));
  const isCount = (column: number) => rules.isCount?.(keyOf.get(column) ?? '') === true;
  const merged = readMerged(file, sheet, {
    last: header.last,
    isCount,
    isRead: (column) => keyOf.has(column),
  });
  remarks.push(...merged.remarks);
  const returned: SheetRow[] = [];
  const placeOf = asked.has('region') || clear.length < 2 ? undefined : rules.placeOf;
  const named = placeOf?.(sheet.name);
  const top: Cell = { address: '', row: 1, column: 1, kind: 'text', value: '', text: '' };
  let group = named === undefined ? undefined : regionCell(top, named);
  let isGrouped = group !== undefined;
  const first = Math.min(...clear.map(({ column }) => column));
  const forms = sheet.rows.flatMap(({ row, ...rest }): FilledForm[] => {
    if (row <= header.last) return [];
    const cells = [...rest.cells, ...(merged.shown.get(row) ?? [])]
      .filter((cell) => !merged.shared.has(cell))
      .toSorted((a, b) => a.column - b.column);
    const [lead, ...others] = cells;
    if (!lead) return [];
    const isGroup = others.length === 0 && lead.kind === 'text' && lead.column <= first;
    const region = isGroup ? placeOf?.(lead.text) : undefined;
    if (region !== undefined) {
      group = regionCell(lead, region);
      isGrouped = true;
      return [];
    }
    const passed = passOver({ row, cells }, clear);
    if (passed) {
      // A heading that names no region ends the group above it.
      const ends = passed === 'form.row.note' && isGroup && group !== undefined && headsRows(lead);
      if (ends) group = undefined;
      const isLast = row === sheet.rows.at(-1)?.row;
      const found = cells
        .map(({ text }) => text.trim())
        .join(' · ')
        .slice(0, 120);
      const values = { found };
      const place = { file, sheet: sheet.name };
      remarks.push(
        remarkAt(place, lead, {
          code: ends && !isLast ? 'form.row.ending' : passed,
          severity: 'warning',
          values,
        }),
      );
      return [];
    }
    returned.push({ row, cells });
    const isUnclear = merged.unclear.has(row) || cells.some(({ column }) => unclear.has(column));
    const place = { file, sheet: sheet.name, row };
    const byKey = cellsByKey(cells, keyOf);
    const unread = cellsByKey(cells, unknownAt);
    return [
      {
        place,
        unread,
        columns,
        isUnclear,
        cells: group ? new Map([...byKey, ['region', group]]) : byKey,
        asked: isGrouped ? new Set([...asked, 'region']) : asked,
      },
    ];
  });
  const headed = new Set(header.columns.map(({ column }) => column));
  const place = { file, sheet: sheet.name };
  remarks.push(...tellHeadless(place, returned, (column) => headed.has(column)));
  return { forms, remarks, unknown };
}
