import type { StageLook } from '../stages/stage-looks.ts';

/** What can be compared, by the name of its list; also what the address calls a choice of it. */
export const comparedKinds = ['clusters', 'regions', 'sectors', 'editions'] as const;
export type ComparedKind = (typeof comparedKinds)[number];

/** A line of a cell: words, where they lead, and what stands beside them in small print. */
export interface ComparedLine {
  readonly text: string;
  readonly more?: string;
  readonly href?: string;
  /** Language of the text where it is not that of the page. */
  readonly lang?: string;
}

/** What one of the compared is said to have in a row. */
export interface ComparedCell {
  readonly lines: readonly ComparedLine[];
  /** Number the bar shows: the share, if one is printed. */
  readonly value?: number;
  /** Its currency: numbers of different ones share no scale. */
  readonly unit?: string;
  /** How the stage that it names looks. */
  readonly look?: StageLook;
  /** Do the words say why there is no value? */
  readonly missing?: true;
  /**
   * What more such words say than that nothing is reported: told, that there is a value which is kept,
   * or that nobody was asked; not-applicable, that there can be none.
   */
  readonly why?: 'told' | 'not-applicable';
}

/** One of the compared, with its cells by the id of their row; a row that it lacks is not reported. */
export interface ComparedItem {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  /** Language of the name where it is not that of the page. */
  readonly lang?: string;
  readonly cells: Readonly<Record<string, ComparedCell>>;
}

/** A line of the comparison. */
export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  readonly href?: string;
  /** Ends of the scale of its bars, where it has fixed ones; else they begin at nought. */
  readonly scale?: { readonly least: number; readonly most: number };
  /** Said below the label where the compared differ in it. */
  readonly warning?: string;
}

/** Rows that belong together. */
export interface ComparedGroup {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** Do all its rows share one scale? */
  readonly shared?: true;
  readonly rows: readonly ComparedRow[];
}

/** The rows of a comparison of one kind in a language, in their order. */
export interface ComparedSheet {
  readonly kind: ComparedKind;
  /** Words of a cell of which nothing is known. */
  readonly absent: string;
  readonly groups: readonly ComparedGroup[];
}
