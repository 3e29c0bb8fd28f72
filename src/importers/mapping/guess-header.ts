import { stillOpen } from '../../schemas/import-mapping.ts';
import type { UnknownColumn } from '../form/filled-form.ts';
import { findHeader, readHeader, type TableHeader } from '../form/find-header.ts';
import type { LabelIndex } from '../form/label-index.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import type { Cell, Sheet } from '../workbook/model.ts';
import { headerName } from './apply-mapping.ts';

/** Rows searched for a header with unknown words. */
const looked = 20;
/** Max characters of a header; longer text is a sentence. */
const longest = 120;

const isHeading = ({ kind, text }: Cell) =>
  kind === 'text' && /\p{L}|[№#]/u.test(text) && text.trim().length <= longest;

/**
 * Index of the row that resembles a header: the first row of distinct texts above rows about as wide. The heading of a
 * group may come between, if no row below is wider.
 */
export function guessRow({ rows }: Sheet): number | undefined {
  const at = rows.slice(0, looked).findIndex(({ cells }, n) => {
    const texts = new Set(cells.map(({ text }) => cleanLine(text).toLowerCase()));
    const isHeaded = rows[n + 1]?.cells.length === 1;
    const next = rows[n + (isHeaded ? 2 : 1)]?.cells.length ?? 0;
    const fits = next > 1 && next >= cells.length / 2 && (!isHeaded || next <= cells.length);
    const isWide = cells.length > 1 && fits;
    return isWide && texts.size === cells.length && cells.every(isHeading);
  });
  return at < 0 ? undefined : at;
}

/** The header of a sheet: by its words, otherwise by its layout. */
export function guessHeader(sheet: Sheet, index: LabelIndex): TableHeader | undefined {
  const known = findHeader(sheet, index);
  if (known) return known;
  const at = guessRow(sheet);
  return at === undefined ? undefined : readHeader(sheet, at, index);
}

/** Columns with unrecognised headers. */
export function unknownColumns(
  file: string,
  { name, rows }: Sheet,
  { last, columns }: TableHeader,
): UnknownColumn[] {
  return columns.flatMap(({ keys, column, texts, cell }) => {
    if (keys.some((key) => key !== stillOpen)) return [];
    const cells = rows.flatMap((row) =>
      row.row > last ? row.cells.filter((one) => one.column === column) : [],
    );
    return cells.length > 0 ? [{ place: { file, sheet: name }, texts, cell, cells }] : [];
  });
}

/** Column names in a mapping: the innermost text if unique, otherwise all texts. */
export function nameColumns(columns: readonly { readonly texts: readonly string[] }[]): string[] {
  const inner = columns.map(({ texts }) => headerName(texts.slice(-1)));
  return columns.map(({ texts }, n) => {
    const own = inner[n] ?? '';
    return inner.filter((one) => one === own).length > 1 ? headerName(texts) : own;
  });
}
