/** `tel:` address of a number: spaces and punctuation between digits are removed. */
export const phoneHref = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`;

/** A number for display, without line breaks. */
export const phoneText = (number: string): string => number.replaceAll(' ', '\u00a0');
