import {
  type ColumnType,
  csvName,
  type PackageColumn,
  type PackageTable,
  plainText,
} from './model.ts';

const types: Readonly<Record<ColumnType, Readonly<Record<string, string>>>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  url: { type: 'string', format: 'uri' },
};

/** Regular expression source that matches exactly these values. */
export function patternOf(values: readonly string[]): string {
  return values.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

/** Table Schema version 1 has no lists, so a multi-value cell is a text described by a pattern. */
function limitValues({ values, separator }: PackageColumn) {
  if (!values) return {};
  if (separator === undefined) return { enum: values };
  const one = `(${patternOf(values)})`;
  return { pattern: `${one}(${patternOf([separator])}${one})*` };
}

function describeField(column: PackageColumn) {
  const { name, type, titles, required } = column;
  const constraints = { ...(required ? { required } : {}), ...limitValues(column) };
  return {
    name,
    ...types[type],
    title: plainText(titles),
    titles,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/**
 * Table as a Data Package resource (version 1, Tabular Data Resource) with its Table Schema. Frictionless has
 * one `title`, a text; its recipe for translations is about data columns, and the profile refuses the objects of
 * its recipe "Language Support". So `title` is English, and `titles`, a custom property as the specification
 * allows, is a CSVW natural language property (`{"az": …, "tr": …}`), the one published standard for column
 * titles in several languages.
 * @param bytes size of the file
 */
export function describeResource(table: PackageTable, bytes: number): Record<string, unknown> {
  return {
    name: table.name,
    path: csvName(table),
    profile: 'tabular-data-resource',
    title: plainText(table.titles),
    titles: table.titles,
    description: plainText(table.descriptions),
    descriptions: table.descriptions,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      fields: table.columns.map(describeField),
      primaryKey: table.key,
      ...(table.foreignKeys.length > 0
        ? {
            foreignKeys: table.foreignKeys.map((key) => ({
              fields: key.columns,
              // An empty name refers to the table itself.
              reference: {
                resource: key.table === table.name ? '' : key.table,
                fields: key.references,
              },
            })),
          }
        : {}),
      missingValues: [''],
    },
  };
}
