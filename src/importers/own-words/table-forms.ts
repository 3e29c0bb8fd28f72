import type { AuthorKey } from '../../i18n/phrase.ts';
import {
  type FilledForm,
  type FormReading,
  remarkAt,
  type UnknownColumn,
} from '../form/filled-form.ts';
import { tellHeadless } from '../form/headless-columns.ts';
import { type MergedCells, readMerged } from '../form/merged-cells.ts';
import { countRows } from '../form/row-numbers.ts';
import type { HeaderKey } from '../form/label-index.ts';
import type { CellRemark, Remark } from '../remark.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Cell, Sheet, SheetRow } from '../workbook/model.ts';
import { readPhrase } from '../words/read-phrase.ts';
import { expandCells, fieldsOf, withText } from './expand-cells.ts';
import { findPlace, readPlace } from './find-place.ts';
import type { FoundTable, TableColumn } from './find-tables.ts';
import { type HeaderSays, readHeader } from './header-units.ts';
import { type HeadMatch, matchHeads, sayUnsure } from './match-columns.ts';
import { judgeRow, saysTotal } from './row-kinds.ts';
import { checkTotals } from './check-totals.ts';
import { isText, type WordTools } from './tools.ts';

export interface MatchedHead {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly key: HeaderKey;
}

/** Forms of a sheet, and the matches of its headers. */
export interface WordReading extends FormReading {
  readonly matched: readonly MatchedHead[];
}

export interface SheetPlace {
  readonly file: string;
  readonly sheet: Sheet;
  readonly locale: Locale;
  isKnownName(text: string): boolean;
}

const looked = 40;

/** True for a column of row numbers, which may restart in each group. */
function isOrder({ texts, column }: TableColumn, rows: readonly SheetRow[]): boolean {
  const { words } = readPhrase(texts.at(-1) ?? '');
  // In `S.No`, initials carry no other meaning.
  const says = words.every(({ forms, text }) => forms.has('#order') || text.length <= 2);
  if (!says) return false;
  // Group names and total labels occur in the same column.
  const numbers = rows
    .filter(
      ({ cells }) =>
        cells.length > 1 && !cells.some((cell) => isText(cell) && saysTotal(cell.text)),
    )
    .flatMap(({ cells }) => cells.find((cell) => cell.column === column)?.text ?? []);
  return numbers.length > 0 && countRows(numbers);
}

/** Region in a title above the table, or in the sheet name. */
function placeAround(
  { sheet }: SheetPlace,
  before: readonly SheetRow[],
  { regions }: WordTools,
): Cell | undefined {
  if (!regions) return undefined;
  for (const { cells } of before.toReversed()) {
    const [cell, ...others] = cells.filter(isText);
    if (!cell || others.length > 0) continue;
    const place = findPlace(cell.text, regions);
    if (place) return withText(cell, place);
  }
  const place = readPlace(sheet.name, regions);
  return place === undefined
    ? undefined
    : withText({ address: 'A1', row: 1, column: 1, text: '', kind: 'text', value: '' }, place);
}

interface Column extends TableColumn {
  readonly match: HeadMatch;
  readonly cells: readonly Cell[];
  readonly isOrder: boolean;
}

/** Assign keys to columns, with remarks on skipped ones. */
function sortColumns(place: SheetPlace, columns: readonly Column[], { form, near }: WordTools) {
  const remarks: CellRemark[] = [];
  const keyAt = new Map<number, HeaderKey>();
  const unclear = new Set<number>();
  const matched: MatchedHead[] = [];
  const unknown: UnknownColumn[] = [];
  const { file, sheet } = place;
  const tell = (
    column: Column,
    remark: Pick<Remark, 'code' | 'values'>,
    severity: Remark['severity'] = 'warning',
  ) => {
    remarks.push(remarkAt({ file, sheet: sheet.name }, column.cell, { ...remark, severity }));
  };
  for (const column of columns) {
    const { match, cells } = column;
    const found = column.texts.join(' – ');
    if (match.kind === 'exact' || match.kind === 'sure') {
      const first = columns.find(({ match: other }) => 'key' in other && other.key === match.key);
      if (first && first !== column) {
        // Two columns for one key are ambiguous: neither is used.
        const values = { found, key: match.key, other: first.cell.address };
        tell(column, { code: 'form.header.twice', values }, 'error');
        unclear.add(first.column).add(column.column);
        keyAt.delete(first.column);
        continue;
      }
      keyAt.set(column.column, match.key);
      if (match.kind === 'sure')
        matched.push({ file, sheet: sheet.name, cell: column.cell.address, found, key: match.key });
    } else if (match.kind !== 'passed' && cells.length > 0 && !column.isOrder) {
      const { texts, cell } = column;
      const keys =
        match.kind === 'unsure' ? match.keys : [near?.get(texts.at(-1) ?? '') ?? []].flat();
      unknown.push({ place: { file, sheet: sheet.name }, texts, cell, cells, near: keys });
      if (keys.length > 0) {
        const unsure = match.kind === 'unsure' ? match : ({ kind: 'unsure', keys } as const);
        tell(column, sayUnsure(found, unsure, form, place.locale));
      } else tell(column, { code: 'form.header.unknown', values: { found } });
    }
  }
  return { keyAt, unclear, matched, unknown, remarks };
}

/** Rows of a table, limited to its columns. */
function rowsOf({ sheet }: SheetPlace, { from, to, left, right }: FoundTable): SheetRow[] {
  return sheet.rows.slice(from, to).flatMap((row) => {
    const cells = row.cells.filter(({ column }) => column >= left && column <= right);
    return cells.length > 0 ? [{ ...row, cells }] : [];
  });
}

/** Rows with merged cells resolved, and remarks on these. */
function readMergedRows(
  { file, sheet }: SheetPlace,
  rows: readonly SheetRow[],
  keyAt: ReadonlyMap<number, HeaderKey>,
  tools: WordTools,
): Pick<MergedCells, 'unclear' | 'remarks'> & { rows: readonly SheetRow[] } {
  const counted = ['count', 'number', 'percent', 'rank'];
  const { shown, shared, unclear, remarks } = readMerged(
    file,
    { ...sheet, rows },
    {
      last: (rows[0]?.row ?? 1) - 1,
      isRead: (column) => keyAt.has(column),
      isCount: (column) => {
        const value = tools.form.fieldByKey.get(keyAt.get(column) ?? '')?.value;
        return value !== undefined && counted.includes(value.kind);
      },
    },
  );
  const spread = rows.map((row) => ({
    ...row,
    cells: [...row.cells, ...(shown.get(row.row) ?? [])]
      .filter((cell) => !shared.has(cell))
      .toSorted((a, b) => a.column - b.column),
  }));
  return { rows: spread.filter(({ cells }) => cells.length > 0), unclear, remarks };
}

/** Read each row of a table as a form. */
export function readTableForms(
  place: SheetPlace,
  table: FoundTable,
  before: readonly SheetRow[],
  tools: WordTools,
): WordReading {
  const { file, sheet, locale } = place;
  const own = rowsOf(place, table);
  const held = table.columns.map((one) => {
    const below = own.flatMap(({ cells }) => cells.filter(({ column }) => column === one.column));
    return { ...one, cells: below.slice(0, looked) };
  });
  const matches = matchHeads(held, tools);
  const columns = held.map((one, n): Column => ({
    ...one,
    match: matches[n] ?? { kind: 'unknown' },
    isOrder: isOrder(one, own),
  }));
  const { keyAt, unclear, matched, unknown, remarks } = sortColumns(place, columns, tools);
  const merged = readMergedRows(place, own, keyAt, tools);
  remarks.push(...merged.remarks);
  const columnAt = new Map([...keyAt].map(([column, key]) => [key, column]));
  const says = new Map<HeaderKey, HeaderSays>();
  for (const { column, texts } of columns) {
    const key = keyAt.get(column);
    if (key !== undefined) says.set(key, readHeader(key, texts, tools));
  }
  const asked = new Set([...keyAt.values()].flatMap((key) => fieldsOf(key, tools)));
  let around = placeAround(place, before, tools);
  const groups = new Map<HeaderKey, Cell>();
  const forms: FilledForm[] = [];
  const returned: SheetRow[] = [];
  const at = { file, sheet: sheet.name };
  const tellRow = (cell: Cell, code: AuthorKey) => {
    const values = { found: cell.text.trim().slice(0, 120) };
    remarks.push(remarkAt(at, cell, { code, severity: 'warning', values }));
  };
  const readForm = (row: SheetRow): FilledForm => {
    const given = new Map(
      row.cells.flatMap((cell) => {
        const key = keyAt.get(cell.column);
        return key === undefined ? [] : [[key, cell] as const];
      }),
    );
    const { cells, remarks: told } = expandCells(given, says, tools, locale);
    remarks.push(...told.map(({ cell, remark }) => remarkAt(at, cell, remark)));
    const shared = [...groups].filter(([key]) => !cells.has(key));
    const isFaulty = told.some(({ remark }) => remark.severity === 'error');
    return {
      place: { ...at, row: row.row },
      cells: new Map([...cells, ...shared]),
      asked: new Set([...asked, ...groups.keys()]),
      columns: columnAt,
      isOwnWords: true,
      isUnclear:
        isFaulty ||
        merged.unclear.has(row.row) ||
        row.cells.some(({ column }) => unclear.has(column)),
      ...(around && !cells.has('region') && !groups.has('region') && { near: around }),
    };
  };
  for (const row of merged.rows) {
    const kind = judgeRow(row, columns, keyAt, place.isKnownName, tools);
    const [first] = row.cells;
    if (kind.kind === 'skip') {
      if (kind.code && first) tellRow(first, kind.code);
    } else if (kind.kind === 'total') {
      tellRow(kind.cell, 'form.row.total');
      remarks.push(...checkTotals(at, row, returned, keyAt, tools));
    } else if (kind.kind === 'note') {
      tellRow(kind.cell, 'form.row.note');
    } else if (kind.kind === 'group') {
      groups.set(kind.key, withText(kind.cell, kind.value));
    } else if (kind.kind === 'ending') {
      const isEnding = (groups.size > 0 || around !== undefined) && row !== merged.rows.at(-1);
      tellRow(kind.cell, isEnding ? 'form.row.ending' : 'form.row.note');
      groups.clear();
      around = undefined;
    } else {
      returned.push(row);
      forms.push(readForm(row));
    }
  }
  const headed = new Set(columns.map(({ column }) => column));
  remarks.push(...tellHeadless(at, returned, (column) => headed.has(column)));
  return { forms, remarks, matched, unknown };
}
