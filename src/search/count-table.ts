import type { AskedKind } from './kinds.ts';

export const countFacets = ['region', 'sector', 'stage', 'country'] as const;

export type CountFacet = (typeof countFacets)[number];

/** What entries are counted by. */
export interface CountedValue {
  readonly facet: CountFacet;
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** Group of a sector. */
  readonly group?: string;
  /** Country of a region. */
  readonly country?: string;
  /** Contains other regions, and is not compared with them. */
  readonly holds?: true;
  /** The unreported stage: its entries may be at any. */
  readonly silent?: true;
  /** A region's entries and how far they are, in a sentence. */
  readonly line?: string;
  /** Message shown for 0 if no source lists any. */
  readonly unknown?: string;
}

export interface CountedFigure {
  /** For a country, it shows the counted entries. */
  readonly facet: CountFacet;
  /** Undefined for all countries. */
  readonly country?: string;
  readonly label: string;
  readonly href: string;
}

/** Countable entries of a kind. */
export interface CountedThings {
  readonly kind: AskedKind;
  readonly label: string;
  /** The full list; requested values are added as filters. */
  readonly href: string;
  /** Positions in the values, per entry. */
  readonly of: readonly (readonly number[])[];
  /** Figures that show the number among others. */
  readonly figures: readonly CountedFigure[];
}

/**
 * Names of the counted clusters, in the order of the table: `/{lang}/search/names.json`. Half of all bytes, and
 * only few questions ask for words of names.
 */
export type CountedNames = readonly string[];

/** Data for questions for a number: `/{lang}/search/counts.json`. */
export interface CountTable {
  /** Of equal names, the narrower sense first. */
  readonly values: readonly CountedValue[];
  readonly things: readonly CountedThings[];
  /** Address of the comparison page. */
  readonly compare?: string;
}
