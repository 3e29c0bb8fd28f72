/** A form under which a word may stand in the index. */
export interface Variant {
  /** Folded letters. */
  readonly form: string;
  /** How surely it is the same word: 1 as typed, less for guesses. */
  readonly weight: number;
}
