/**
 * Version of the content format: incremented when files must change for a new engine. 1 is every format before
 * versions.
 */
export const contentVersion = 2;
