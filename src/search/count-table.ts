import type { AskedKind } from './kinds.ts';

export const countFacets = ['region', 'sector', 'stage', 'country'] as const;

export type CountFacet = (typeof countFacets)[number];

/** A place, sector or stage by which entries are counted. */
export interface CountedValue {
  readonly facet: CountFacet;
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** Group of a sector. */
  readonly group?: string;
  /** Country of a region. */
  readonly country?: string;
  /** Set for a region that contains others; it is not compared with them. */
  readonly holds?: true;
  /** Set for the unreported stage, whose entries may be at any. */
  readonly silent?: true;
  /** Message shown for 0 if no source lists any. */
  readonly unknown?: string;
}

/** A figure that shows a number among others. */
export interface CountedFigure {
  /** What it compares; for a country, it shows the counted entries. */
  readonly facet: CountFacet;
  /** Undefined for all. */
  readonly country?: string;
  readonly label: string;
  readonly href: string;
}

/** Entries of a kind that can be counted. */
export interface CountedThings {
  readonly kind: AskedKind;
  readonly label: string;
  /** Address of the full list; requested values are added to it. */
  readonly href: string;
  /** For each entry positions in the values. */
  readonly of: readonly (readonly number[])[];
  /** Names in the same order, where queries may ask for words of them. */
  readonly names?: readonly string[];
  /** Figures that show the number among others, by what they compare. */
  readonly figures: readonly CountedFigure[];
}

/** Data to answer questions for a number: `/{lang}/search/counts.json`. */
export interface CountTable {
  /** Of equal names, the narrower sense first. */
  readonly values: readonly CountedValue[];
  readonly things: readonly CountedThings[];
  /** Address of the comparison page, if there is one. */
  readonly compare?: string;
}
