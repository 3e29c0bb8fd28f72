import type { Cell } from '../csv.ts';

/** A text in each language, by its BCP 47 tag. */
export type Texts = Readonly<Record<string, string>>;

/**
 * The language that stands where a format has room for one text only: English where there are texts
 * in it, else the first. The recipe "Language Support" of Frictionless Data calls it the default
 * language of a descriptor.
 */
export function defaultLanguage(texts: Texts): string {
  return 'en' in texts ? 'en' : (Object.keys(texts)[0] ?? 'en');
}

/** What the cells of a column are. `url`: a text that is an address. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'url';

/** A column of a table. */
export interface PackageColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly titles: Texts;
  /** Has every row a value? */
  readonly required?: boolean;
  /** The only values that it can have. */
  readonly values?: readonly string[];
  /** What parts the values of a cell that holds several. */
  readonly separator?: string;
}

/** Columns whose values name a row of a table, which may be the same table. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** A table of the package: `{name}.csv`. */
export interface PackageTable {
  readonly name: string;
  readonly titles: Texts;
  readonly descriptions: Texts;
  readonly columns: readonly PackageColumn[];
  /** One cell a column; undefined for what is not reported. */
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** What the README says in one language, besides the tables. */
export interface ReadmeWords {
  /** What the language calls itself. */
  readonly language: string;
  readonly column: string;
  readonly meaning: string;
  readonly sources: string;
  readonly licence: string;
  /** Paragraphs before the tables: how to read the files. */
  readonly notes: readonly string[];
  /** Ids and titles of figures whose numbers may not be passed on, with the sentence before them. */
  readonly leftOut?: { readonly sentence: string; readonly figures: readonly string[] };
  /** Files that are no tables, with what they are. */
  readonly files: readonly { readonly name: string; readonly about: string }[];
}

/** The data of an edition with everything that describes it. */
export interface DataPackage {
  /** Lower-case name for programs: `clusterbook-2012`. Also that of the zip. */
  readonly name: string;
  readonly version: string;
  /** Day of this version; undefined where nothing says so. */
  readonly issued: string | undefined;
  /** Address of its folder, with a slash at the end. */
  readonly address: string;
  /** The site. */
  readonly homepage: string;
  /** Pages that tell of it. */
  readonly pages: readonly string[];
  readonly titles: Texts;
  readonly descriptions: Texts;
  readonly licence: { readonly names: Texts; readonly url: string };
  /** What the sources say about their rights. */
  readonly rights: Texts;
  readonly publisher: Texts;
  /** Days or years between which the data was gathered; undefined where nothing says so. */
  readonly period: { readonly from: string; readonly to: string } | undefined;
  /** Countries by their ISO 3166-1 code. */
  readonly places: readonly { readonly code: string; readonly names: Texts }[];
  readonly sources: readonly Texts[];
  readonly tables: readonly PackageTable[];
  /** By language; its keys are the languages of the package, in the order of the site. */
  readonly readme: Readonly<Record<string, ReadmeWords>>;
}

/** A file of the package. */
export interface PackageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Name of the file of a table. */
export const csvName = ({ name }: Pick<PackageTable, 'name'>): string => `${name}.csv`;

/** The one text for formats that have no room for more. */
export function plainText(texts: Texts): string {
  return texts[defaultLanguage(texts)] ?? '';
}
