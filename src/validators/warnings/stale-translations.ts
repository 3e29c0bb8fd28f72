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
    const message = `expected a translation of the text as it is now ("${now}"), found one of "${source?.hash}"`;
    const hint = 'translate what changed, then write the new version here';
    return [problemAt(portal, text, ['source', 'hash'], 'stale-translation', message, hint)];
  });
};
