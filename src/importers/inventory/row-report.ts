import { authorTranslate } from '../../i18n/author-messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ImportBasis } from '../../schemas/import-mapping.ts';
import { type FilledForm, remarkAt, sayPlace } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import { foldWords } from '../values/fold-words.ts';
import { cellAddress } from '../workbook/address.ts';
import type { InventoryRow, NameColumn } from './read-row.ts';

/** An inventory row with the cells it was read from. */
export interface ReadRow {
  readonly filled: FilledForm;
  readonly row: InventoryRow;
  readonly column: NameColumn;
  /** Source ids of the row, else the defaults of the import. */
  readonly sources: readonly string[];
  /** Who assigned its sectors. */
  readonly basis: ImportBasis;
  /** Folded names confirmed as separate clusters, even if they resemble others. */
  readonly ownNames: ReadonlySet<string>;
}

/** True if the name of the row is confirmed as a separate cluster. */
export const isOwn = ({ row, ownNames }: ReadRow): boolean =>
  ownNames.has(foldWords(row.name ?? ''));

/** A remark on the whole row, at the cell that names its cluster. */
export function tellRow(
  { place, cells }: FilledForm,
  code: string,
  values: CellRemark['values'] = {},
  more: Partial<Pick<CellRemark, 'severity' | 'asks'>> = {},
): CellRemark {
  const [first] = cells.values();
  const cell = cells.get('cluster') ?? cells.get('name') ?? first;
  const anchor = cell ?? { address: `A${place.row}`, row: place.row, column: 1 };
  return remarkAt(place, anchor, { code, values, severity: 'error', ...more });
}

/** A remark on an empty cell of a row, if its column is known. */
export function tellEmpty(
  filled: FilledForm,
  key: string,
  code: string,
  values: CellRemark['values'] = {},
): CellRemark {
  const { place, columns } = filled;
  const column = columns?.get(key);
  if (column === undefined) return tellRow(filled, code, values);
  const anchor = { address: cellAddress(place.row, column), row: place.row, column };
  return remarkAt(place, anchor, { code, values, severity: 'error' });
}

/** How a message on `from` refers to this row: file or sheet only where they differ. */
export function sayRow({ filled: { place } }: ReadRow, from: ReadRow) {
  const own = from.filled.place;
  const isSame = own.file === place.file && own.sheet === place.sheet;
  return { place: isSame ? '' : ` (${sayPlace(place)})`, row: place.row };
}

/** Fields compared between two rows of one cluster, each with its accessor. */
const parts: readonly (readonly [field: string, of: (row: InventoryRow) => unknown])[] = [
  ['region', ({ region }) => region],
  ['stage', ({ stage }) => stage],
  ['sector', ({ sectors }) => sectors],
  ['name', ({ names }) => [...names].sort()],
  ['counts', ({ counts }) => [...counts].sort()],
  ['fields', ({ fields }) => [...fields].sort()],
  ['point', ({ point }) => point],
];

/** Labels of fields in which two rows of one cluster differ, ignoring row numbers and spelling. */
export function differingFields(a: ReadRow, b: ReadRow, locale: Locale): string[] {
  const t = authorTranslate(locale);
  const differs = (x: unknown, y: unknown) => JSON.stringify(x) !== JSON.stringify(y);
  const fields = parts.flatMap(([field, of]) => (differs(of(a.row), of(b.row)) ? [field] : []));
  return [...fields, ...(differs(a.sources, b.sources) ? ['source'] : [])].map((field) =>
    t(`inventory.field.${field}`),
  );
}
