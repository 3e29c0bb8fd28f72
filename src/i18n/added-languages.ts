import type { AddedLanguage } from './describe-language.ts';

// All that depends on languages is made when it is loaded, in commands, pages and browsers alike. So
// those that a portal adds are said before, in the environment; a build writes them into its scripts.

/**
 * The languages that the portal of this process adds. Commands say them before anything else is loaded
 * (`announceLanguages`).
 */
export const addedLanguages: readonly AddedLanguage[] = JSON.parse(
  process.env.CLUSTERBOOK_LANGUAGES || '[]',
) as readonly AddedLanguage[];
