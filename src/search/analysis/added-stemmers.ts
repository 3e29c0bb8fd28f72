/**
 * Stock stemmers of added languages, by code; without one, words match as typed. `writeForLanguages` substitutes
 * this file on load, so that readers download only their portal's stemmers.
 */
export const addedStemmers: Readonly<Record<string, (word: string) => string>> = {};
