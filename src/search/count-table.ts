import type { AskedKind } from './kinds.ts';

/** By what entries are counted. */
export const countFacets = ['region', 'sector', 'stage', 'country'] as const;

export type CountFacet = (typeof countFacets)[number];

/** A place, a sector or a stage by which entries are counted. */
export interface CountedValue {
  readonly facet: CountFacet;
  readonly id: string;
  readonly label: string;
  /** The page that says more of it. */
  readonly href: string;
  /** Of a sector the group in which it is. */
  readonly group?: string;
  /** Of a region its country. */
  readonly country?: string;
  /** Set where no number is known though no entry has it: that no source lists any. */
  readonly unknown?: string;
}

/** Entries of a kind that can be counted. */
export interface CountedThings {
  readonly kind: AskedKind;
  readonly label: string;
  /** The list of all; the values that were asked for are added to it. */
  readonly href: string;
  /** For each entry positions in the values. */
  readonly of: readonly (readonly number[])[];
  /** Figures that show the number among others, by what they compare. */
  readonly figures: readonly {
    readonly facet: CountFacet;
    /** The country that it shows; undefined for all. */
    readonly country?: string;
    readonly label: string;
    readonly href: string;
  }[];
}

/** What questions after a number are answered from: `/{lang}/search/counts.json`. */
export interface CountTable {
  /** Those with a more narrow sense before others of the same name. */
  readonly values: readonly CountedValue[];
  readonly things: readonly CountedThings[];
}
