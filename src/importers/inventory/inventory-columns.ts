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

/** Columns that may be given once per language: `name_tr`. All are kept for names only. */
const translated: readonly InventoryKey[] = ['region', 'stage', 'sector'];

/** Headers for ids or names: the word for cluster alone. */
const clusterWords = () => columnNames('inventory.column.clusterWord');

/** Accepted headers of a column. */
const namesOf = (key: InventoryKey): string[] => [
  ...columnNames(`inventory.column.${key}`),
  ...(key === 'name' ? clusterWords() : []),
];

/** Inventory columns including custom fields, with the accepted headers. */
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
 * Keys of headers, including the word for cluster alone. It means names if no other column has any, or if
 * another has them in a language under the same word (`Cluster (en)`); otherwise ids.
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
    // Next to ids and names its meaning is unknown.
    return hasIds ? ['cluster', 'name'] : ['cluster'];
  });
}

/** Build the index of inventory headers. */
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
 * Parse headers given on the command line, such as `number=Sıra,region=Yer`, with any name of a column.
 * @returns keys by header; undefined for malformed text or an unknown column
 */
export function readColumnOption(
  text: string,
  fields: readonly OwnField[] = [],
): ReadonlyMap<string, string> | undefined {
  const names = new Map(inventoryColumns(fields).map((column) => [column.key, column.names]));
  return readColumnsOption(text, [...names.keys()], (key) => names.get(key) ?? []);
}
