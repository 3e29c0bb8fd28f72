/** The address that calls a number, as people write it: spaces and signs between digits go. */
export const phoneHref = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`;

/** A number as it is shown: it never breaks into two lines. */
export const phoneText = (number: string): string => number.replaceAll(' ', '\u00a0');
