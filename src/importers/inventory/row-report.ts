import { authorTranslate } from '../../i18n/author-messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ImportBasis } from '../../schemas/import-mapping.ts';
import { type FilledForm, remarkAt, sayPlace } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import { foldWords } from '../values/fold-words.ts';
import { cellAddress } from '../workbook/address.ts';
import type { InventoryRow, NameColumn } from './read-row.ts';

/** A row of an inventory with the cells from which it was read. */
export interface ReadRow {
  readonly filled: FilledForm;
  readonly row: InventoryRow;
  readonly column: NameColumn;
  /** Ids of the sources that tell of it: those of its row, else those of the import. */
  readonly sources: readonly string[];
  /** Who says of which sectors it is. */
  readonly basis: ImportBasis;
  /** Names of clusters of their own, however near to others, as they are compared. */
  readonly ownNames: ReadonlySet<string>;
}

/** True if somebody said of the name of a row that it is that of a cluster of its own. */
export const isOwn = ({ row, ownNames }: ReadRow): boolean =>
  ownNames.has(foldWords(row.name ?? ''));

/** A remark on a whole row, at the cell that names its cluster. */
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

/** A remark on a cell of a row that is empty, where its column is known. */
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

/** Another row as a message on this one names it: with its file or sheet only where that is another one. */
export function sayRow({ filled: { place } }: ReadRow, from: ReadRow) {
  const own = from.filled.place;
  const isSame = own.file === place.file && own.sheet === place.sheet;
  return { place: isSame ? '' : ` (${sayPlace(place)})`, row: place.row };
}

/** What two rows of one cluster may say differently, with what each says. */
const parts: readonly (readonly [field: string, of: (row: InventoryRow) => unknown])[] = [
  ['region', ({ region }) => region],
  ['stage', ({ stage }) => stage],
  ['sector', ({ sectors }) => sectors],
  ['name', ({ names }) => [...names].sort()],
  ['counts', ({ counts }) => [...counts].sort()],
  ['fields', ({ fields }) => [...fields].sort()],
  ['point', ({ point }) => point],
];

/** What two rows of one cluster say differently. Numbers of rows and spelling of names are no statements. */
export function differingFields(a: ReadRow, b: ReadRow, locale: Locale): string[] {
  const t = authorTranslate(locale);
  const differs = (x: unknown, y: unknown) => JSON.stringify(x) !== JSON.stringify(y);
  const fields = parts.flatMap(([field, of]) => (differs(of(a.row), of(b.row)) ? [field] : []));
  return [...fields, ...(differs(a.sources, b.sources) ? ['source'] : [])].map((field) =>
    t(`inventory.field.${field}`),
  );
}
