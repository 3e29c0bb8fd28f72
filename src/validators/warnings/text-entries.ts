import { collectionNames, isProse } from '../../loaders/collections.ts';
import type { Entry, Portal } from '../../loaders/portal.ts';

/** Entries whose texts readers see: those of all collections but prose, and the words that people type in a search. */
export function textEntries(portal: Portal): Entry<unknown>[] {
  return collectionNames
    .filter((name) => !isProse(name) && name !== 'synonyms')
    .flatMap((name): readonly Entry<unknown>[] => portal[name]);
}
