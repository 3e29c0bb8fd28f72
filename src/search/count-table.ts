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
  /** Of a region that others lie in it: it is not compared with them. */
  readonly holds?: true;
  /** Of the stage of those whose stage nobody reports: they may be at any. */
  readonly silent?: true;
  /** Set where no number is known though no entry has it: that no source lists any. */
  readonly unknown?: string;
}

/** A figure that shows a number among others. */
export interface CountedFigure {
  /** What it compares; of a country it shows what is counted. */
  readonly facet: CountFacet;
  /** The country that it shows; undefined for all. */
  readonly country?: string;
  readonly label: string;
  readonly href: string;
}

/** Entries of a kind that can be counted. */
export interface CountedThings {
  readonly kind: AskedKind;
  readonly label: string;
  /** The list of all; the values that were asked for are added to it. */
  readonly href: string;
  /** For each entry positions in the values. */
  readonly of: readonly (readonly number[])[];
  /** Their names in the same order, where a word of a name may be asked for. */
  readonly names?: readonly string[];
  /** Figures that show the number among others, by what they compare. */
  readonly figures: readonly CountedFigure[];
}

/** What questions after a number are answered from: `/{lang}/search/counts.json`. */
export interface CountTable {
  /** Those with a more narrow sense before others of the same name. */
  readonly values: readonly CountedValue[];
  readonly things: readonly CountedThings[];
  /** The page that sets some of them side by side, where there is one. */
  readonly compare?: string;
}
