import {
  type ColumnType,
  csvName,
  type DataPackage,
  defaultLanguage,
  type PackageColumn,
  type PackageTable,
  type Texts,
} from './model.ts';
import { patternOf } from './table-schema.ts';

const datatypes: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  date: 'date',
  url: 'anyURI',
};

/** Texts of a common property: CSVW takes language maps for `titles` only. */
function literals(texts: Texts): { '@value': string; '@language': string }[] {
  return Object.entries(texts).map(([language, text]) => ({
    '@value': text,
    '@language': language,
  }));
}

function describeColumn({ name, type, titles, required, values, separator }: PackageColumn) {
  const base = datatypes[type];
  return {
    name,
    // Validators compare the CSV header with the titles, so one without a language is needed.
    titles: { und: name, ...titles },
    datatype: values ? { base, format: patternOf(values) } : base,
    ...(required ? { required } : {}),
    ...(separator ? { separator } : {}),
  };
}

function describeTable(table: PackageTable): Record<string, unknown> {
  return {
    url: csvName(table),
    'dc:title': literals(table.titles),
    'dc:description': literals(table.descriptions),
    tableSchema: {
      columns: table.columns.map(describeColumn),
      primaryKey: table.key,
      ...(table.foreignKeys.length > 0
        ? {
            foreignKeys: table.foreignKeys.map((key) => ({
              columnReference: key.columns,
              reference: { resource: `${key.table}.csv`, columnReference: key.references },
            })),
          }
        : {}),
    },
  };
}

/** `csv-metadata.json`: the tables as a CSV on the Web group (W3C, 2015). */
export function describeCsvw(data: DataPackage): Record<string, unknown> {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': defaultLanguage(data.titles) }],
    'dc:title': literals(data.titles),
    'dc:description': literals(data.descriptions),
    'dc:publisher': literals(data.publisher),
    'dc:rights': literals(data.rights),
    'dc:license': { '@id': data.licence.url },
    dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], header: true },
    tables: data.tables.map(describeTable),
  };
}
