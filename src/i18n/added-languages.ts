/** Scripts for which the site has fonts. */
export const scripts = ['latin', 'georgian', 'cyrillic'] as const;
export type Script = (typeof scripts)[number];

/** What a portal says of a language that it adds, in `languages/{code}.yaml`; its messages are apart. */
export interface AddedLanguage {
  /** Code of the language: also the first segment of its addresses. */
  readonly code: string;
  /** What the language calls itself. */
  readonly name: string;
  /** Two or three letters for narrow screens. */
  readonly short: string;
  readonly script: Script;
  /** Has nobody reviewed its messages yet? */
  readonly draft: boolean;
}

// All that depends on languages is made when it is loaded, in commands, pages and browsers alike. So
// those that a portal adds are said before, in the environment; a build writes them into its scripts.

/**
 * The languages that the portal of this process adds. Commands say them before anything else is loaded
 * (`announceLanguages`).
 */
export const addedLanguages: readonly AddedLanguage[] = JSON.parse(
  process.env.CLUSTERBOOK_LANGUAGES || '[]',
) as readonly AddedLanguage[];
