/**
 * Stock stemmers of the languages that a portal adds, by their codes; words of a language without one are found as they
 * are typed. What names the stemmers of a portal takes the place of this file when it is loaded
 * (`writeForLanguages`), so that readers load those of its languages and no others.
 */
export const addedStemmers: Readonly<Record<string, (word: string) => string>> = {};
