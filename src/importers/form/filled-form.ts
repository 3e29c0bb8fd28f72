import type { Locale } from '../../i18n/locales.ts';
import type { CellRemark } from '../remark.ts';
import type { Cell } from '../workbook/model.ts';
import type { HeaderKey } from './label-index.ts';

/** Where something stands that is told to the author. */
export interface FilledPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** A cell, with its sheet where the form spans several sheets. */
export type PlacedCell = Cell & { readonly sheet?: string };

/** A form as it was filled in: what stands in each field, and where. */
export interface FilledForm {
  readonly place: FilledPlace;
  /** Cells by field; a field that is there and empty is in `asked` only. */
  readonly cells: ReadonlyMap<HeaderKey, PlacedCell>;
  /** The fields that the form has. */
  readonly asked: ReadonlySet<HeaderKey>;
  /** Cells below unrecognised headers, by the texts of these. */
  readonly unread?: ReadonlyMap<string, PlacedCell>;
  /** Column numbers of the table by key. */
  readonly columns?: ReadonlyMap<HeaderKey, number>;
  /** Something stands where nobody can say which field is meant: the author was told of the header. */
  readonly isUnclear?: boolean;
  /** Its headers are free-form: a cluster alias used there does not rename the cluster. */
  readonly isOwnWords?: true;
  /** Confirmed as a new cluster, even if its name resembles an existing one. */
  readonly isNewCluster?: true;
  /** The region given above the form rather than in it, by a title or the sheet name. */
  readonly near?: Cell;
  /** The language in which it asks, where that is known. */
  readonly language?: Locale | undefined;
}

/** A column with an unrecognised header, and its non-empty cells. */
export interface UnknownColumn {
  readonly place: Pick<FilledPlace, 'file' | 'sheet'>;
  /** Header texts, outermost first. */
  readonly texts: readonly string[];
  /** The innermost header cell. */
  readonly cell: Cell;
  readonly cells: readonly Cell[];
  /** Candidate keys, most likely first. */
  readonly near?: readonly HeaderKey[];
}

/** Forms of a file, and what there is to tell of it. */
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

/** A sheet of a file, as messages name it; a text file has no sheets. */
export function sayPlace({ file, sheet }: Pick<FilledPlace, 'file' | 'sheet'>): string {
  return sheet === '' ? file : `${file}, ${sheet}`;
}
