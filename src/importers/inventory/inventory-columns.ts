import { locales } from '../../i18n/locales.ts';
import {
  columnNames,
  compactHeader,
  indexColumns,
  type NamedColumn,
  readColumnsOption,
} from '../form/column-index.ts';
import type { LabelIndex, NamedHeader } from '../form/label-index.ts';
import {
  countKeys,
  type InventoryKey,
  inventoryKeys,
  ownKey,
  ownPointKeys,
} from '../../schemas/import-mapping.ts';
import type { OwnField } from '../../schemas/own-field.ts';

/** Columns of which there may be one a language: `name_tr`. Only of names all are kept. */
const translated: readonly InventoryKey[] = ['region', 'stage', 'sector'];

/** What heads a column of ids or of names: the word for a cluster alone. */
const clusterWords = () => columnNames('inventory.column.clusterWord');

/** The names that the header of a column may have. */
const namesOf = (key: InventoryKey): string[] => [
  ...columnNames(`inventory.column.${key}`),
  ...(key === 'name' ? clusterWords() : []),
];

/** Inventory columns including custom fields, with the header names accepted for each. */
export function inventoryColumns(fields: readonly OwnField[] = []): NamedColumn[] {
  const own = inventoryKeys.map((key) => ({
    key,
    names: [
      ...namesOf(key),
      ...(translated.includes(key) ? locales.map((locale) => `${key} ${locale}`) : []),
    ],
  }));
  const names = namesOf('name');
  return [
    ...own,
    ...locales.map((locale) => ({
      key: `name.${locale}`,
      names: names.map((name) => `${name} ${locale}`),
    })),
    ...fields.map(({ id, label }) => ({
      key: ownKey(id),
      names: [ownKey(id), id, ...locales.map((locale) => label[locale])],
    })),
    ...fields.flatMap(({ kind, id }) =>
      kind === 'point' ? Object.values(ownPointKeys(id)).map((key) => ({ key, names: [key] })) : [],
    ),
  ];
}

/**
 * The keys of headers of which one is the word for a cluster alone. It heads the names where no other
 * column has any, or where another has them in a language under the same word (`Cluster (en)`); else ids.
 */
function settleClusterWord(headers: readonly NamedHeader[]): (readonly string[])[] {
  const words = new Set(clusterWords().map(compactHeader));
  const wordOf = ({ texts }: NamedHeader) => compactHeader(texts.at(-1) ?? '');
  const isUnsure = (one: NamedHeader) => one.keys.includes('name') && words.has(wordOf(one));
  const sure = headers.filter((one) => !isUnsure(one) && one.keys.length === 1);
  const named = sure.filter(({ keys: [key = ''] }) => key === 'name' || key.startsWith('name.'));
  const hasIds = sure.some(({ keys }) => keys.includes('cluster'));
  return headers.map((one) => {
    if (!isUnsure(one)) return [...one.keys];
    const isName =
      named.length === 0 || named.some((other) => wordOf(other).startsWith(wordOf(one)));
    if (isName) return ['name'];
    // Beside ids and names nobody can say what else it is.
    return hasIds ? ['cluster', 'name'] : ['cluster'];
  });
}

/** Builds the lookup index of inventory headers. */
export function indexInventory(fields: readonly OwnField[] = []): LabelIndex {
  const numbers = new Set<string>([
    ...countKeys,
    ...fields.flatMap(({ kind, id }) => (kind === 'number' ? [ownKey(id)] : [])),
  ]);
  return {
    ...indexColumns(inventoryColumns(fields)),
    settle: settleClusterWord,
    isCount: (key) => numbers.has(key),
    isList: (key) => key === 'sector' || key === 'source',
  };
}

/**
 * Parses headers given on the command line, such as `number=Sıra,region=Yer`. A column goes by any
 * of its names.
 * @returns keys by header; undefined for malformed text or an unknown column
 */
export function readColumnOption(
  text: string,
  fields: readonly OwnField[] = [],
): ReadonlyMap<string, string> | undefined {
  const names = new Map(inventoryColumns(fields).map((column) => [column.key, column.names]));
  return readColumnsOption(text, [...names.keys()], (key) => names.get(key) ?? []);
}
