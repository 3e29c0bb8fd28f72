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

/** A cell, with its sheet where the form reaches over several. */
export type PlacedCell = Cell & { readonly sheet?: string };

/** A form as it was filled in: what stands in each field, and where. */
export interface FilledForm {
  readonly place: FilledPlace;
  /** Cells by field; a field that is there and empty is in `asked` only. */
  readonly cells: ReadonlyMap<HeaderKey, PlacedCell>;
  /** The fields that the form has. */
  readonly asked: ReadonlySet<HeaderKey>;
  /** Columns of a table by what they hold. */
  readonly columns?: ReadonlyMap<HeaderKey, number>;
  /** Something stands where nobody can say which field is meant: the author was told of the header. */
  readonly isUnclear?: boolean;
  /** It is called in people's own words: a name by which they know a cluster does not rename it. */
  readonly isOwnWords?: true;
  /** Somebody said that its cluster is a new one, however near its name is to that of another. */
  readonly isNewCluster?: true;
  /** The region that stands over it, not in it: a title, the name of a sheet. */
  readonly near?: Cell;
  /** The language in which it asks, where that is known. */
  readonly language?: Locale | undefined;
}

/** A column of which nothing tells what it holds, with its filled cells. */
export interface UnknownColumn {
  readonly place: Pick<FilledPlace, 'file' | 'sheet'>;
  /** Texts of its header, from the outermost to the innermost. */
  readonly texts: readonly string[];
  /** Where its header stands. */
  readonly cell: Cell;
  readonly cells: readonly Cell[];
  /** What it may hold, the likeliest first. */
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
