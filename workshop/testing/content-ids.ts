import type { CollectionName } from '../../src/loaders/collections.ts';
import { collectionNames } from '../../src/loaders/collections.ts';
import type { Portal } from '../../src/loaders/portal.ts';

/** Collections with ids defined by the engine. */
const ofEngine: ReadonlySet<CollectionName> = new Set([
  'stages',
  'site',
  'codes',
  'redirects',
  'views',
]);
/** Collections of words: an id such as `network` is not specific to a portal. */
const ofWords: ReadonlySet<CollectionName> = new Set(['glossary', 'synonyms']);

/** Whether an id has a capital, a digit or a hyphen. */
export const isTelling = (id: string): boolean => /[^a-z]/.test(id);

/** Ids in the path of an entry: `2012/summary/en` contains an edition and a chapter. */
function partsOf(name: CollectionName, id: string): string[] {
  const parts = id.split('/');
  return name === 'pages' || name === 'reports' ? parts.slice(0, -1) : parts;
}

/** Ids of entries, chapters and pages, codes of regions and countries. */
export function contentIds(portal: Portal): ReadonlySet<string> {
  const ids = collectionNames
    .filter((name) => !ofEngine.has(name))
    .flatMap((name) =>
      portal[name]
        .flatMap(({ id }) => partsOf(name, id))
        .filter((id) => isTelling(id) || !ofWords.has(name)),
    );
  return new Set(ids);
}
