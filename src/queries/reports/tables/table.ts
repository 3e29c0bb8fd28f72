import type { StageSymbol } from '../../../domain/stages/stage-symbols.ts';
import type { CitationView } from '../../links/citations.ts';

export interface TableCellView {
  readonly text: string;
  readonly href?: string;
  /** Language of the text, if it differs from the reader's. */
  readonly lang?: string;
  readonly numeric?: true;
  /** Whether the text says only that no source reports it. */
  readonly unreported?: true;
  /** Style of the mark next to a stage label. */
  readonly look?: StageSymbol;
}

/** A row; its first cell is its header. */
export type TableRowView = readonly TableCellView[];

export interface TableColumnView {
  readonly label: string;
  readonly numeric: boolean;
}

/** Rows under one heading; without a label if the table is not divided. */
export interface TableGroupView {
  readonly label?: string;
  readonly href?: string;
  readonly lang?: string;
  readonly rows: readonly TableRowView[];
}

export interface ReportTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly TableColumnView[];
  readonly groups: readonly TableGroupView[];
  readonly total?: TableRowView;
  /** Remark needed to read it correctly. */
  readonly note?: string;
  readonly sources: readonly CitationView[];
}

export type TableContent = Omit<ReportTable, 'id'>;
