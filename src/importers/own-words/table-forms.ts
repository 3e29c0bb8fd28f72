import type { FormReading, FilledForm } from '../form/filled-form.ts';
import { remarkAt } from '../form/filled-form.ts';
import type { HeaderKey } from '../form/label-index.ts';
import type { CellRemark, Remark } from '../remark.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Cell, Sheet, SheetRow } from '../workbook/model.ts';
import { readPhrase } from '../words/read-phrase.ts';
import { expandCells, fieldsOf, withText } from './expand-cells.ts';
import { findPlace, readPlace } from './find-place.ts';
import type { FoundTable, TableColumn } from './find-tables.ts';
import { type HeaderSays, readHeader } from './header-units.ts';
import { type HeadMatch, matchHeads } from './match-columns.ts';
import { judgeRow } from './row-kinds.ts';
import { checkTotals } from './check-totals.ts';
import { isText, type WordTools } from './tools.ts';

/** A header in people's own words, and what it was taken for. */
export interface MatchedHead {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly key: HeaderKey;
}

/** Forms of a sheet, with what its headers were taken for. */
export interface WordReading extends FormReading {
  readonly matched: readonly MatchedHead[];
}

/** Where a sheet is read. */
export interface SheetPlace {
  readonly file: string;
  readonly sheet: Sheet;
  readonly locale: Locale;
  isKnownName(text: string): boolean;
}

/** So many cells of a column are looked at to tell what it holds. */
const looked = 40;

/** A column of row numbers: nothing is asked there. */
function isOrder({ texts }: TableColumn, cells: readonly Cell[]): boolean {
  const { words } = readPhrase(texts.at(-1) ?? '');
  const says = words.every(({ forms }) => forms.has('#order') || forms.has('#number'));
  const isCount = cells.every(({ text }) => /^\s*\d{1,4}\s*[.)]?\s*$/.test(text));
  return isCount && says;
}

/** A region that stands over a table or is the name of its sheet. */
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
}

/** The columns with what they mean, and remarks on those that are not read. */
function sortColumns(place: SheetPlace, columns: readonly Column[]) {
  const remarks: CellRemark[] = [];
  const keyAt = new Map<number, HeaderKey>();
  const unclear = new Set<number>();
  const matched: MatchedHead[] = [];
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
        // Which of two columns is meant nobody can say: neither is taken.
        const values = { found, key: match.key, other: first.cell.address };
        tell(column, { code: 'form.header.twice', values }, 'error');
        unclear.add(first.column).add(column.column);
        keyAt.delete(first.column);
        continue;
      }
      keyAt.set(column.column, match.key);
      if (match.kind === 'sure')
        matched.push({
          ...{ file, sheet: sheet.name, cell: column.cell.address, found },
          key: match.key,
        });
    } else if (cells.length > 0 && !isOrder(column, cells)) {
      if (match.kind === 'unsure') {
        const meant = match.keys.join(', ');
        tell(column, { code: 'form.header.unsure', values: { found, meant } });
      } else tell(column, { code: 'form.header.unknown', values: { found } });
    }
  }
  return { keyAt, unclear, matched, remarks };
}

/** Cells that are merged over several rows stand in each of them, where they are words. */
function spreadDown({ rows, merges }: Sheet, from: number, to: number): readonly SheetRow[] {
  const own = rows.slice(from, to);
  const [first, last] = [own[0]?.row ?? 0, own.at(-1)?.row ?? 0];
  const down = merges.filter(
    ({ top, bottom, left, right }) => bottom > top && left === right && top >= first && top <= last,
  );
  if (down.length === 0) return own;
  return own.map((line) => {
    const added = down.flatMap(({ top, bottom, left }) => {
      if (line.row <= top || line.row > bottom) return [];
      const cell = rows.find(({ row }) => row === top)?.cells.find(({ column }) => column === left);
      return cell && isText(cell) ? [cell] : [];
    });
    return added.length === 0
      ? line
      : { ...line, cells: [...line.cells, ...added].sort((a, b) => a.column - b.column) };
  });
}

/** Reads the rows of a table, each a form. */
export function readTableForms(
  place: SheetPlace,
  table: FoundTable,
  before: readonly SheetRow[],
  tools: WordTools,
): WordReading {
  const { file, sheet, locale } = place;
  const { left, right } = table;
  const rows = spreadDown(sheet, table.from, table.to).flatMap((row) => {
    const cells = row.cells.filter(({ column }) => column >= left && column <= right);
    return cells.length > 0 ? [{ ...row, cells }] : [];
  });
  const cellsBelow = (column: number) =>
    rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column)).slice(0, looked);
  const held = table.columns.map((one) => ({ ...one, cells: cellsBelow(one.column) }));
  const matches = matchHeads(held, tools);
  const columns = held.map((one, n): Column => ({
    ...one,
    match: matches[n] ?? { kind: 'unknown' },
  }));
  const { keyAt, unclear, matched, remarks } = sortColumns(place, columns);
  const nameColumn = [...keyAt].find(([, key]) => key === tools.nameKey)?.[0];
  const says = new Map<HeaderKey, HeaderSays>();
  for (const { column, texts } of columns) {
    const key = keyAt.get(column);
    if (key !== undefined) says.set(key, readHeader(key, texts, tools));
  }
  const asked = new Set([...keyAt.values()].flatMap((key) => fieldsOf(key, tools)));
  const around = placeAround(place, before, tools);
  const groups = new Map<HeaderKey, Cell>();
  const forms: FilledForm[] = [];
  const summed: SheetRow[] = [];
  const at = { file, sheet: sheet.name };
  const tellRow = (cell: Cell, code: string) => {
    const values = { found: cell.text.trim().slice(0, 120) };
    remarks.push(remarkAt(at, cell, { code, severity: 'warning', values }));
  };
  for (const row of rows) {
    const kind = judgeRow(row, columns, keyAt, place.isKnownName, tools);
    if (kind.kind === 'skip') {
      if (kind.code && row.cells[0]) tellRow(row.cells[0], kind.code);
    } else if (kind.kind === 'total') {
      tellRow(kind.cell, 'form.row.total');
      remarks.push(...checkTotals(at, row, summed, keyAt, tools));
    } else if (kind.kind === 'note') {
      tellRow(kind.cell, 'form.row.note');
    } else if (kind.kind === 'group') {
      groups.set(kind.key, withText(kind.cell, kind.value));
    } else {
      summed.push(row);
      const given = new Map(
        row.cells.flatMap((cell) => {
          const key = keyAt.get(cell.column);
          return key === undefined ? [] : [[key, cell] as const];
        }),
      );
      const { cells, remarks: own } = expandCells(given, says, tools, locale);
      remarks.push(...own.map(({ cell, remark }) => remarkAt(at, cell, remark)));
      const shared = [...groups].filter(([key]) => !cells.has(key));
      forms.push({
        place: { file, sheet: sheet.name, row: row.row },
        cells: new Map([...cells, ...shared]),
        asked: new Set([...asked, ...groups.keys()]),
        isOwnWords: true,
        ...(nameColumn !== undefined && { nameColumn }),
        isUnclear:
          own.some(({ remark }) => remark.severity === 'error') ||
          row.cells.some(({ column }) => unclear.has(column)),
        ...(around && !cells.has('region') && !groups.has('region') && { near: around }),
      });
    }
  }
  return { forms, remarks, matched };
}
