/**
 * The version of the form of content: it grows when files have to be changed for a new engine. 1 is
 * every form before versions were written down.
 */
export const contentVersion = 2;
