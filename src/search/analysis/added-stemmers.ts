/**
 * Stock stemmers of a portal's added languages, by code; without one, words match as typed. `writeForLanguages`
 * substitutes this file on load, so that readers download only the stemmers of their portal.
 */
export const addedStemmers: Readonly<Record<string, (word: string) => string>> = {};
