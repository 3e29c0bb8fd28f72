/** Have words room on the line of what they stand beside? A share or a count has. */
export const isShort = (words: string): boolean => words.length < 10;
