/** A form under which a word may occur in the index. */
export interface Variant {
  /** Folded letters. */
  readonly form: string;
  /** Confidence that it is the same word: 1 as typed, less for guesses. */
  readonly weight: number;
}
