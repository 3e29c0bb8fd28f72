/** Keep numbers with the preceding word, so that none is alone on a line. */
export const keepNumbers = (text: string): string =>
  text.replace(/(?<=\p{L}\.?) (?=\d)/gu, '\u00a0');
