/** The first texts of a list for a message, with an ellipsis in the place of the others. */
export const firstOf = (texts: readonly string[], most: number): readonly string[] =>
  texts.length > most ? [...texts.slice(0, most), '…'] : texts;
