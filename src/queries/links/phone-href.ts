/** The address that calls a number, as people write it: spaces and signs between digits go. */
export const phoneHref = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`;
