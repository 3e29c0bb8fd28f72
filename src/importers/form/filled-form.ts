import type { Locale } from '../../i18n/locales.ts';
import type { CellRemark } from '../remark.ts';
import type { Cell } from '../workbook/model.ts';
import type { HeaderKey } from './label-index.ts';

/** Location of a remark. */
export interface FilledPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** A cell, with its sheet if the form spans several. */
export type PlacedCell = Cell & { readonly sheet?: string };

/** A filled-in form: the cell of each field. */
export interface FilledForm {
  readonly place: FilledPlace;
  /** Cells by field; empty fields are in `asked` only. */
  readonly cells: ReadonlyMap<HeaderKey, PlacedCell>;
  readonly asked: ReadonlySet<HeaderKey>;
  /** Cells below unrecognised headers, by header text. */
  readonly unread?: ReadonlyMap<string, PlacedCell>;
  /** Column numbers of the table by key. */
  readonly columns?: ReadonlyMap<HeaderKey, number>;
  /** Some content has an ambiguous field; there is already a remark on its header. */
  readonly isUnclear?: boolean;
  /** Its headers are free-form: a cluster alias used there does not rename the cluster. */
  readonly isOwnWords?: true;
  /** Confirmed as a new cluster, even if its name resembles an existing one. */
  readonly isNewCluster?: true;
  /** Region given above the form, by a title or the sheet name. */
  readonly near?: Cell;
  /** Language of the form, if known. */
  readonly language?: Locale | undefined;
}

/** A column with an unrecognised header, and its filled cells. */
export interface UnknownColumn {
  readonly place: Pick<FilledPlace, 'file' | 'sheet'>;
  /** Header texts, outermost first. */
  readonly texts: readonly string[];
  readonly cell: Cell;
  readonly cells: readonly Cell[];
  /** Candidate keys, most likely first. */
  readonly near?: readonly HeaderKey[];
}

export interface FormReading {
  readonly forms: readonly FilledForm[];
  readonly remarks: readonly CellRemark[];
  readonly unknown?: readonly UnknownColumn[];
}

/** A remark on a cell. */
export function remarkAt(
  { file, sheet }: Pick<FilledPlace, 'file' | 'sheet'>,
  cell: Pick<PlacedCell, 'address' | 'row' | 'column' | 'sheet'>,
  remark: Pick<CellRemark, 'code' | 'values' | 'severity'> &
    Partial<Pick<CellRemark, 'allowed' | 'asks'>>,
): CellRemark {
  const { address, row, column, sheet: own = sheet } = cell;
  return { file, sheet: own, cell: address, row, column, ...remark };
}

/** File and sheet for a message; text files have no sheets. */
export function sayPlace({ file, sheet }: Pick<FilledPlace, 'file' | 'sheet'>): string {
  return sheet === '' ? file : `${file}, ${sheet}`;
}
