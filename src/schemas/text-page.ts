import { splitPageName } from './page.ts';
import { type RefKind, refPaths, refPath } from './ref.ts';

/** Collections with ids in capitals, which names of prose files have in lower case. */
const inCapitals: ReadonlySet<string> = new Set(['countries', 'regions']);

/** Pages of entries that no other entry mentions. */
export const otherPages: Readonly<Record<string, string>> = {
  bulletins: '/bulletin/{id}/',
  editions: '/reports/{id}/',
  'figure-topics': '/figures/#topic-{id}',
  returns: '/clusters/{id}/',
  stages: '/concepts/#stages',
  'sector-groups': '/sectors/#group-{id}',
  'region-groups': '/regions/',
  timeline: '/timeline/#{id}',
  indicators: '/data/',
  systems: '/about/coverage/#{id}',
};

/** Page that shows an entry, within a language; the index if none does. */
export function pageOfEntry(collection: string, id: string): string {
  return Object.hasOwn(refPaths, collection)
    ? refPath({ kind: collection as RefKind, id })
    : (otherPages[collection] ?? '/a-z/').replace('{id}', id);
}

/** Pages of the texts that every portal has. */
export const ownTextPages: Readonly<Record<string, string>> = {
  about: '/about/',
  coverage: '/about/coverage/',
  survey: '/survey/',
};

/** Page that shows a text of `pages/` or `reports/`, by its name: `concept-ID`, `EDITION/CHAPTER`. */
export function pageOfText(name: string): string {
  const page = splitPageName(name);
  if (!page) return ownTextPages[name] ?? (name.includes('/') ? `/reports/${name}/` : `/${name}/`);
  const { kind, id } = page;
  return refPath({ kind, id: inCapitals.has(kind) ? id.toUpperCase() : id });
}

/** Kind of a text for reviewers: the prose of an entry is read together with the entry, on the same page. */
export const kindOfText = (collection: string, name: string): string =>
  collection === 'pages' ? (splitPageName(name)?.kind ?? collection) : collection;
