import type { AuthorKeyAfter, AuthorKey } from '../../i18n/phrase.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ImportBasis } from '../../schemas/import-mapping.ts';
import { type FilledForm, remarkAt, sayPlace } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import { foldWords } from '../../i18n/fold.ts';
import { cellAddress } from '../workbook/address.ts';
import type { InventoryRow, NameColumn } from './read-row.ts';

export interface ReadRow {
  readonly filled: FilledForm;
  readonly row: InventoryRow;
  readonly column: NameColumn;
  /** Source ids of the row, otherwise the defaults of the import. */
  readonly sources: readonly string[];
  /** Basis of its sectors; undefined if unknown. */
  readonly basis: ImportBasis | undefined;
  /** Folded names confirmed as separate clusters, even if they resemble others. */
  readonly ownNames: ReadonlySet<string>;
  /** Key of a column with an unreadable cell; such rows are not imported. */
  readonly unread?: string | undefined;
}

/** True if the name of the row is confirmed as a separate cluster. */
export const isOwn = ({ row, ownNames }: ReadRow): boolean =>
  ownNames.has(foldWords(row.name ?? ''));

/** True if the column identifies the cluster of a row. */
export const namesCluster = (key: string) =>
  key === 'cluster' || key === 'name' || key.startsWith('name.');

/** Key of the first column of a row with an error, identifying columns first. */
export function findUnread(
  { cells }: FilledForm,
  remarks: readonly CellRemark[],
): string | undefined {
  const faulty = new Set(
    remarks.flatMap(({ severity, cell }) => (severity === 'error' ? [cell] : [])),
  );
  const keys = [...cells].flatMap(([key, { address }]) => (faulty.has(address) ? [key] : []));
  const rank = (key: string) => (namesCluster(key) ? 0 : key === 'region' ? 1 : 2);
  return keys.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** Remark on a whole row, at the cell that names its cluster. */
export function tellRow(
  { place, cells }: FilledForm,
  code: AuthorKey,
  values: CellRemark['values'] = {},
  more: Partial<Pick<CellRemark, 'severity' | 'asks'>> = {},
): CellRemark {
  const [first] = cells.values();
  const cell = cells.get('cluster') ?? cells.get('name') ?? first;
  const anchor = cell ?? { address: `A${place.row}`, row: place.row, column: 1 };
  return remarkAt(place, anchor, { code, values, severity: 'error', ...more });
}

/** Remark on an empty cell, if its column is known. */
export function tellEmpty(
  filled: FilledForm,
  key: string,
  code: AuthorKey,
  values: CellRemark['values'] = {},
): CellRemark {
  const { place, columns } = filled;
  const column = columns?.get(key);
  if (column === undefined) return tellRow(filled, code, values);
  const anchor = { address: cellAddress(place.row, column), row: place.row, column };
  return remarkAt(place, anchor, { code, values, severity: 'error' });
}

/** Reference to this row in a message on `from`: with file or sheet only if different. */
export function sayRow({ filled: { place } }: ReadRow, from: ReadRow) {
  const own = from.filled.place;
  const isSame = own.file === place.file && own.sheet === place.sheet;
  return { place: isSame ? '' : ` (${sayPlace(place)})`, row: place.row };
}

/** Fields compared between two rows of one cluster, each with its accessor. */
const parts: readonly (readonly [
  field: AuthorKeyAfter<'inventory.field'>,
  of: (read: ReadRow) => unknown,
])[] = [
  ['region', ({ row }) => row.regions.toSorted()],
  ['stage', ({ row }) => row.stage],
  ['sector', ({ row }) => row.sectors],
  ['basis', ({ basis }) => basis],
  ['name', ({ row }) => [...row.names].sort()],
  ['language', ({ column }) => column.language],
  ['counts', ({ row }) => [...row.counts].sort()],
  ['website', ({ row }) => row.website],
  ['fields', ({ row }) => [...row.fields].sort()],
  ['point', ({ row }) => row.point],
  ['source', ({ sources }) => sources],
];

/** Headers of unrecognised columns where two rows differ. */
export function differingUnread({ filled: a }: ReadRow, { filled: b }: ReadRow): string[] {
  const headers = new Set([...(a.unread?.keys() ?? []), ...(b.unread?.keys() ?? [])]);
  const textIn = ({ unread }: FilledForm, header: string) =>
    foldWords(unread?.get(header)?.text ?? '');
  return [...headers].filter((header) => textIn(a, header) !== textIn(b, header));
}

/** Labels of fields where two rows of one cluster differ, ignoring row numbers and spelling. */
export function differingFields(a: ReadRow, b: ReadRow, locale: Locale): string[] {
  const t = authorTranslate(locale);
  return parts.flatMap(([field, of]) =>
    JSON.stringify(of(a)) === JSON.stringify(of(b)) ? [] : [t(`inventory.field.${field}`)],
  );
}
