import type { Tallied } from './say-finding.ts';
import type { Staged } from './say-stages.ts';
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
  /** Count that the share is of. */
  readonly count?: number;
  /** Whether it is a share of so few that it does not stand out. */
  readonly few?: true;
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

/** Entries of one stage, as marks. */
interface ComparedMarks {
  readonly look: StageSymbol;
  readonly label: string;
  /** Absent for the stage of a single entry. */
  readonly count?: string;
  readonly marks: number;
}

/** What is drawn of an item above the table. */
export interface ComparedPicture {
  /** Counts of a place, a sector or an edition. */
  readonly tally?: Omit<Tallied, 'name'>;
  /** Stage of a cluster. */
  readonly stage?: Omit<Staged, 'name'>;
  readonly strip: readonly ComparedMarks[];
  /** Where it is, or where its entries are; absent without a shape. */
  readonly map?: {
    readonly box: string;
    /** Address of the outline of its country, or of several. */
    readonly land: string;
    /** Its regions. */
    readonly path: string;
    /** Points as lines of no length, which round caps make dots of that size. */
    readonly dots?: { readonly path: string; readonly size: number };
    readonly label: string;
    /** Number of entries without a dot, in words. */
    readonly unmarked?: string;
  };
}

/** Compared item with its cells by row id; a missing cell is unreported. */
export interface ComparedItem {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  /** Language of the name if not the page's. */
  readonly lang?: string;
  readonly cells: Readonly<Record<string, ComparedCell>>;
  /** Where its entries come from. */
  readonly sources: readonly string[];
  readonly picture?: ComparedPicture;
}

export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  readonly href?: string;
  /** Bounds of the bars' scale, if fixed; otherwise it starts at zero. */
  readonly scale?: { readonly least: number; readonly most: number };
  /** Whether the greatest number stands out. */
  readonly best?: true;
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
