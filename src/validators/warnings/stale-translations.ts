import { phrase } from '../../i18n/phrase.ts';
import { type PageEntry, splitTextId, textsOf } from '../../loaders/portal.ts';
import type { Portal } from '../../loaders/portal.ts';
import { problemAt, type Validator } from '../validator.ts';
import { editionOf, openEditions } from './open-editions.ts';

/** Texts whose original is another one than when they were translated. */
export function listStale(portal: Portal): PageEntry[] {
  const texts = textsOf(portal);
  const byId = new Map(texts.map((text) => [text.id, text]));
  return texts.filter(({ id, data: { source } }) => {
    const original = source && byId.get(`${splitTextId(id)[0]}/${source.language}`);
    return original !== undefined && original.hash !== source?.hash;
  });
}

/** A translation of an earlier version tells readers of one language what others no longer read. */
export const warnOfStaleTranslations: Validator = (portal) => {
  const open = new Set(openEditions(portal).map(({ entry }) => entry.id));
  const hashes = new Map(textsOf(portal).map(({ id, hash }) => [id, hash]));
  return listStale(portal).flatMap((text) => {
    if (text.file.startsWith('reports/') && !open.has(editionOf(text))) return [];
    const { source } = text.data;
    const now = hashes.get(`${splitTextId(text.id)[0]}/${source?.language}`);
    const message = phrase('check.warn.stale', { now: now ?? '', found: source?.hash ?? '' });
    const hint = phrase('check.mend.translateChanges');
    return [problemAt(portal, text, ['source', 'hash'], 'stale-translation', message, hint)];
  });
};
