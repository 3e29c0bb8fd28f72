/** Whether a text, such as a share or a count, fits on the line next to its label. */
export const isShort = (words: string): boolean => words.length < 10;
