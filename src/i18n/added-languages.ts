import type { AddedLanguage } from './describe-language.ts';

// Everything language-dependent is built at load time, in commands, pages and browsers alike, so a portal's
// added languages must be in the environment beforehand; builds inline them into scripts.

/** Languages added by the current portal. Commands call `announceLanguages` before loading anything else. */
export const addedLanguages: readonly AddedLanguage[] = JSON.parse(
  process.env.CLUSTERBOOK_LANGUAGES || '[]',
) as readonly AddedLanguage[];
