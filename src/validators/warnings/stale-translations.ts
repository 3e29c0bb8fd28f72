import { phrase } from '../../i18n/phrase.ts';
import { type PageEntry, type Portal, textsOf } from '../../loaders/portal.ts';
import { isStale, translationsIn } from '../translations.ts';
import { problemAt, type Validator } from '../validator.ts';
import { editionOf, openEditions } from './open-editions.ts';

/** Texts whose original changed since their translation. */
export function listStale(portal: Portal): PageEntry[] {
  return staleIn(portal).map(({ text }) => text);
}

const staleIn = (portal: Portal) => translationsIn(textsOf(portal)).filter(isStale);

/** Warn of translations of an earlier version of their original. */
export const warnOfStaleTranslations: Validator = (portal) => {
  const open = new Set(openEditions(portal).map(({ entry }) => entry.id));
  return staleIn(portal).flatMap(({ text, original }) => {
    if (text.file.startsWith('reports/') && !open.has(editionOf(text))) return [];
    const { source } = text.data;
    const message = phrase('check.warn.stale', { now: original.hash, found: source?.hash ?? '' });
    const hint = phrase('check.mend.translateChanges');
    return [problemAt(portal, text, ['source', 'hash'], 'stale-translation', message, hint)];
  });
};
