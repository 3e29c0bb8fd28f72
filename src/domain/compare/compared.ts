import type { StageSymbol } from '../stages/stage-symbols.ts';

/** Comparable kinds, by the name of their list, also used in addresses. */
export const comparedKinds = ['clusters', 'regions', 'sectors', 'editions'] as const;
export type ComparedKind = (typeof comparedKinds)[number];

export interface ComparedLine {
  readonly text: string;
  readonly more?: string;
  readonly href?: string;
  /** Language of the text if not the page's. */
  readonly lang?: string;
}

export interface ComparedCell {
  readonly lines: readonly ComparedLine[];
  /** Number the bar shows: the share, if one is printed. */
  readonly value?: number;
  /** Its currency: different currencies share no scale. */
  readonly unit?: string;
  readonly look?: StageSymbol;
  /** Whether the text is a reason for a missing value. */
  readonly missing?: true;
  /**
   * Reason other than unreported: `told` for a withheld value or an unasked question, `not-applicable` for one
   * that cannot exist.
   */
  readonly why?: 'told' | 'not-applicable';
}

/** Compared item with its cells by row id; a missing cell is unreported. */
export interface ComparedItem {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  /** Language of the name if not the page's. */
  readonly lang?: string;
  readonly cells: Readonly<Record<string, ComparedCell>>;
}

export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  readonly href?: string;
  /** Bounds of the bars' scale, if fixed; otherwise it starts at zero. */
  readonly scale?: { readonly least: number; readonly most: number };
  /** Shown below the label if the items differ in this row. */
  readonly warning?: string;
}

export interface ComparedGroup {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** Whether all its rows share one scale. */
  readonly shared?: true;
  readonly rows: readonly ComparedRow[];
}

export interface ComparedSheet {
  readonly kind: ComparedKind;
  /** Text of a cell without a value. */
  readonly absent: string;
  readonly groups: readonly ComparedGroup[];
}
