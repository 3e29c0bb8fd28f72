import type { AddedLanguage } from './describe-language.ts';

// Everything language-dependent is built at load time, in commands, pages and browsers alike, so a portal's
// added languages must be in the environment first; builds inline them into scripts.

/** Set by `announceLanguages` before anything else is loaded. */
export const addedLanguages: readonly AddedLanguage[] = JSON.parse(
  process.env.CLUSTERBOOK_LANGUAGES || '[]',
) as readonly AddedLanguage[];
