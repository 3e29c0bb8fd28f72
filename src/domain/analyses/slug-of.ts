/** Interface word as a column id: `lowerQuartile` becomes `lower-quartile`. */
export const slugOf = (word: string): string =>
  word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
