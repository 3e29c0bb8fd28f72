import type { CollectionName } from '../loaders/collections.ts';
import { collectionNames } from '../loaders/collections.ts';
import type { Portal } from '../loaders/portal.ts';

/** Collections whose ids the engine lays down itself: of some, the name of their one file. */
const ofEngine: ReadonlySet<CollectionName> = new Set(['stages', 'site', 'codes', 'redirects']);
/** Collections of words: an id that is a single one, such as `network`, names nothing of a portal. */
const ofWords: ReadonlySet<CollectionName> = new Set(['glossary', 'synonyms']);

/** Is an id more than an ordinary word: does it hold a capital, a digit or a hyphen? */
export const isTelling = (id: string): boolean => /[^a-z]/.test(id);

/** The ids in the path of an entry: `2012/summary/en` is of an edition and a chapter. */
function partsOf(name: CollectionName, id: string): string[] {
  const parts = id.split('/');
  return name === 'pages' || name === 'reports' ? parts.slice(0, -1) : parts;
}

/** Every id of a portal's content: of entries, chapters and pages, codes of regions and countries. */
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
