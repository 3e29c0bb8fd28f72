import type { Cell } from '../../exports/csv.ts';
import type { PackageColumn, PackageTable } from '../../exports/data-package/model.ts';
import { plainText } from '../../exports/data-package/model.ts';
import type { Portal } from '../../portal/portal.ts';
import type { RefKind } from '../../schemas/ref.ts';
import { packageTableInOwnLanguages } from '../data/own-languages.ts';
import { isOff } from '../links/describe-collections.ts';
import { type ApiResource, itemsOf, type JsonSchema, listPages } from './api-resource.ts';
import { objectOf, pagesIn } from './schema-parts.ts';

const types: Readonly<Record<PackageColumn['type'], JsonSchema>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  url: { type: 'string', format: 'uri' },
};

/** A column as a property: a list if cells hold several values, null if they may be empty. */
function describeColumn({ type, titles, required, values, separator }: PackageColumn): JsonSchema {
  const one = { ...types[type], ...(values ? { enum: values } : {}) };
  const described = { description: plainText(titles) };
  if (separator) return { type: 'array', items: one, ...described };
  return required ? { ...one, ...described } : { anyOf: [one, { type: 'null' }], ...described };
}

/** Cell as a JSON value: restores the type of what CSV can only write as text. */
function readCell(cell: Cell, { type, separator }: PackageColumn) {
  const text = cell === undefined || cell === '' ? undefined : String(cell);
  if (separator) return text === undefined ? [] : text.split(separator);
  if (text === undefined) return null;
  if (type === 'boolean') return text === 'true';
  return type === 'integer' || type === 'number' ? Number(text) : text;
}

/**
 * Table of the data package as a list of objects: the same names, with types.
 * @param kind collection with pages for the row ids
 */
export function tableResource(
  portal: Portal,
  whole: PackageTable,
  kind?: RefKind,
  name = whole.name,
): ApiResource {
  const { titles, columns, rows } = packageTableInOwnLanguages(portal, whole);
  const paged = kind !== undefined && !isOff(portal, kind);
  return {
    name,
    titles,
    item: objectOf({
      ...Object.fromEntries(columns.map((column) => [column.name, describeColumn(column)])),
      ...(paged ? { pages: pagesIn(portal) } : {}),
    }),
    ...itemsOf(rows, (row) => {
      const item = Object.fromEntries(
        columns.map((column, index) => [column.name, readCell(row[index], column)]),
      );
      return paged ? { ...item, pages: listPages(portal, kind, String(item.id)) } : item;
    }),
  };
}
