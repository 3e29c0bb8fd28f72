import { locales } from '../../i18n/locales.ts';
import { columnNames, type NamedColumn } from '../form/column-index.ts';
import { countKeys } from './counts.ts';

/** What the columns of an inventory say. */
export const inventoryKeys = [
  ...(['cluster', 'number', 'region', 'name', 'stage', 'sector'] as const),
  ...countKeys,
] as const;
export type InventoryKey = (typeof inventoryKeys)[number];

/** Columns of which there may be one a language: `name_tr`. Only of names all are kept. */
const translated: readonly InventoryKey[] = ['region', 'stage', 'sector'];

/** The columns of an inventory, and the names that their headers may have. */
export function inventoryColumns(): NamedColumn[] {
  const own = inventoryKeys.map((key) => ({
    key,
    names: [
      ...columnNames(`inventory.column.${key}`),
      ...(translated.includes(key) ? locales.map((locale) => `${key} ${locale}`) : []),
    ],
  }));
  const names = columnNames('inventory.column.name');
  return [
    ...own,
    ...locales.map((locale) => ({
      key: `name.${locale}`,
      names: names.map((name) => `${name} ${locale}`),
    })),
  ];
}

/**
 * Headers that an author gives: `number=Sıra,region=Yer`. A column may be called by any of its names.
 * @returns undefined for a text of another form, or a column that there is not
 */
export function readColumnOption(text: string): ReadonlyMap<string, string> | undefined {
  const columns = inventoryColumns();
  const given = new Map<string, string>();
  for (const part of text.split(',')) {
    const [name = '', header = '', ...rest] = part.split('=').map((word) => word.trim());
    const column = columns.find(({ key, names }) =>
      [key, ...names].some((known) => known.toLowerCase() === name.toLowerCase()),
    );
    if (!column || header === '' || rest.length > 0) return undefined;
    given.set(column.key, header);
  }
  return given;
}
