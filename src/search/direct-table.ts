import type { NumberedKind, SearchKind, Task } from './kinds.ts';

export const fileFormats = ['pdf', 'xlsx', 'csv', 'json'] as const;
export type FileFormat = (typeof fileFormats)[number];

export interface DirectLink {
  readonly label: string;
  readonly href: string;
  readonly kind: SearchKind;
  /** Set for a file. */
  readonly format?: FileFormat;
}

/** Pages that a query may name by number or code: `/{lang}/search/things.json`. */
export interface ThingTable {
  /** Things by number: "7", "A". */
  readonly numbered: Readonly<
    Record<NumberedKind, readonly (DirectLink & { readonly number: string })[]>
  >;
  /** Things by code: "TR-35", "ORA1.AA2". */
  readonly coded: readonly (DirectLink & { readonly codes: readonly string[] })[];
}

/** Files and tasks: `/{lang}/search/files.json`. */
export interface FileTable {
  /** Files, found by the words of their labels. */
  readonly files: readonly DirectLink[];
  /** Where a task is done; empty if the portal has no such page. */
  readonly tasks: Readonly<Record<Task, readonly DirectLink[]>>;
}

/** Words of a language that lead to the tables. */
export interface DirectWords {
  /** In all languages of the engine: "Figure 7" may be typed anywhere. */
  readonly numbered: Readonly<Record<NumberedKind, readonly string[]>>;
  /** Words beside a code: "plate". */
  readonly code: readonly string[];
  /** Names of a format: "Excel". */
  readonly formats: Readonly<Record<FileFormat, readonly string[]>>;
  /** Words for files in general. */
  readonly file: readonly string[];
  /** "Whole", "all". */
  readonly whole: readonly string[];
  readonly tasks: Readonly<Record<Task, readonly string[]>>;
}
