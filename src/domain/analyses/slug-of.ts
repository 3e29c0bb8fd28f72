/** A word of the interface as the id of a column: `lowerQuartile` is `lower-quartile`. */
export const slugOf = (word: string): string =>
  word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
