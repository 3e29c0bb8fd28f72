/** Words of a passage as they were and are. */
export interface ChangedPart {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Sentences of an original that changed together. */
export interface ChangedPassage {
  readonly parts: readonly ChangedPart[];
  /** Its first sentence as it is now, or the one before a passage that is gone. */
  readonly near: string;
}

/** Passages by field; of a page also its title, its lead and its body. */
export type PlacedPassages = readonly (ChangedPassage & { readonly place: string })[];

/** What changed in the original of a text since it was translated or signed, and in the text since it was signed. */
export interface OriginalChange {
  /** Language of the original. */
  readonly from: string;
  /** Changes of the original; none if its words are the same. */
  readonly passages: PlacedPassages;
  /** Changes of the text itself; none if its words are the same, or it was not signed. */
  readonly own: PlacedPassages;
}

/** Changes by `collection/id/language` of a stale text; missing if the former wording is not known. */
export type OriginalChanges = Readonly<Record<string, OriginalChange>>;
