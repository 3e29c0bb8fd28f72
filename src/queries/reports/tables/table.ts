import type { StageLook } from '../../../domain/stages/stage-looks.ts';
import type { CitationView } from '../../links/citations.ts';

/** A cell of a table of the report, as it is read. */
export interface TableCellView {
  readonly text: string;
  /** Page of what it names. */
  readonly href?: string;
  /** Language of the text where it is not the reader's. */
  readonly lang?: string;
  readonly numeric?: true;
  /** Set for the word of a stage: how the mark beside it looks. */
  readonly look?: StageLook;
}

/** A row; its first cell is its header. */
export type TableRowView = readonly TableCellView[];

export interface TableColumnView {
  readonly label: string;
  readonly numeric: boolean;
}

/** Rows under one heading; without a label where the table is not divided. */
export interface TableGroupView {
  readonly label?: string;
  readonly href?: string;
  readonly lang?: string;
  readonly rows: readonly TableRowView[];
}

/** A table of the yearly report in one language. */
export interface ReportTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly TableColumnView[];
  readonly groups: readonly TableGroupView[];
  /** Sums of the columns. */
  readonly total?: TableRowView;
  /** Remark needed to read it correctly. */
  readonly note?: string;
  readonly sources: readonly CitationView[];
}

/** A table as its builder makes it. */
export type TableContent = Omit<ReportTable, 'id'>;
