/** Keep numbers on the line of the preceding word, so that none is alone in a narrow column. */
export const keepNumbers = (text: string): string =>
  text.replace(/(?<=\p{L}\.?) (?=\d)/gu, '\u00a0');
