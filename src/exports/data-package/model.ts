import type { Cell } from '../csv.ts';

/** Text in each language, by BCP 47 tag. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Language used where a format has space for one text only: English if available, otherwise the first.
 * Frictionless's recipe "Language Support" calls it the default language of a descriptor.
 */
export function defaultLanguage(texts: Texts): string {
  return 'en' in texts ? 'en' : (Object.keys(texts)[0] ?? 'en');
}

/** Type of a column's cells; `url` is a text that is an address. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'url';

export interface PackageColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly titles: Texts;
  /** Whether every row has a value. */
  readonly required?: boolean;
  /** The only values allowed. */
  readonly values?: readonly string[];
  /** Separator of the values of a multi-value cell. */
  readonly separator?: string;
}

/** Columns whose values identify a row of a table, possibly the same one. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** Table of the package: `{name}.csv`. */
export interface PackageTable {
  readonly name: string;
  readonly titles: Texts;
  readonly descriptions: Texts;
  readonly columns: readonly PackageColumn[];
  /** One cell per column; undefined for values not reported. */
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that identify a row. */
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** Words of the README in one language, besides the tables. */
export interface ReadmeWords {
  /** The language's name for itself. */
  readonly language: string;
  readonly column: string;
  readonly meaning: string;
  readonly sources: string;
  readonly licence: string;
  /** Paragraphs before the tables: how to read the files. */
  readonly notes: readonly string[];
  /** Ids and titles of figures whose numbers may not be passed on, with an introductory sentence. */
  readonly leftOut?: { readonly sentence: string; readonly figures: readonly string[] };
  /** Files other than tables, with descriptions. */
  readonly files: readonly { readonly name: string; readonly about: string }[];
}

export interface DataPackage {
  /** Lower-case machine name, also of the zip: `clusterbook-2012`. */
  readonly name: string;
  readonly version: string;
  /** Day of this version; undefined if not stated. */
  readonly issued: string | undefined;
  /** Address of its folder, with a trailing slash. */
  readonly address: string;
  readonly homepage: string;
  /** Pages about it. */
  readonly pages: readonly string[];
  readonly titles: Texts;
  readonly descriptions: Texts;
  readonly licence: { readonly names: Texts; readonly url: string };
  /** Statements of the sources about their rights. */
  readonly rights: Texts;
  readonly publisher: Texts;
  /** Days or years between which the data was gathered; undefined if not stated. */
  readonly period: { readonly from: string; readonly to: string } | undefined;
  /** Countries by ISO 3166-1 code. */
  readonly places: readonly { readonly code: string; readonly names: Texts }[];
  readonly sources: readonly Texts[];
  readonly tables: readonly PackageTable[];
  /** By language; the keys are the package's languages, in the order of the site. */
  readonly readme: Readonly<Record<string, ReadmeWords>>;
}

export interface PackageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const csvName = ({ name }: Pick<PackageTable, 'name'>): string => `${name}.csv`;

/** The one text for formats with space for a single language. */
export function plainText(texts: Texts): string {
  return texts[defaultLanguage(texts)] ?? '';
}
