import { type CollectionName, collectionNames, isProse } from '../../loaders/collections.ts';
import type { Entry, Portal } from '../../loaders/portal.ts';

/** Collections whose texts appear on no page: search synonyms and spreadsheet headers. */
const unshown: readonly CollectionName[] = ['synonyms', 'imports'];

/** Entries with texts for readers: all collections except prose and `unshown`. */
export function textEntries(portal: Portal): Entry<unknown>[] {
  return collectionNames
    .filter((name) => !isProse(name) && !unshown.includes(name))
    .flatMap((name): readonly Entry<unknown>[] => portal[name]);
}
