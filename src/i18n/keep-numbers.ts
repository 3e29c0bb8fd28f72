/** A text in which a number stays on the line of the word before it: in a narrow column none stands alone. */
export const keepNumbers = (text: string): string =>
  text.replace(/(?<=\p{L}\.?) (?=\d)/gu, '\u00a0');
