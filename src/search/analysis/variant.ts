/** A form of a word in the index. */
export interface Variant {
  /** Folded letters. */
  readonly form: string;
  /** 1 for the same word, less for guesses. */
  readonly weight: number;
}
