import { type CollectionName, collectionNames, isProse } from '../../loaders/collections.ts';
import type { Entry, Portal } from '../../loaders/portal.ts';

/** Collections whose words no page shows: what people type in a search, and headers of spreadsheets. */
const unshown: readonly CollectionName[] = ['synonyms', 'imports'];

/** Entries whose texts readers see: those of all collections but prose and `unshown` ones. */
export function textEntries(portal: Portal): Entry<unknown>[] {
  return collectionNames
    .filter((name) => !isProse(name) && !unshown.includes(name))
    .flatMap((name): readonly Entry<unknown>[] => portal[name]);
}
