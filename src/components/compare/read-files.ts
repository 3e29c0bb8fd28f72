import type { ComparedItem, ComparedKind, ComparedSheet } from '../../domain/compare/compared.ts';
import { answersQuery, letterOf, partOf, shareOf, wordsOf } from '../../domain/compare/shards.ts';
import { foldText } from '../../i18n/fold.ts';
import type { ComparedName, FilePlaces } from '../../queries/compare/compare-files.ts';

/** Fetch each file once. A missing file counts as empty; after a failure it may be fetched again. */
export function openFiles({ files, parts }: FilePlaces) {
  const known = new Map<string, Promise<unknown>>();
  const fetchFile = async (name: string): Promise<unknown> => {
    const answer = await fetch(`${files}${name}.json`);
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`expected ${name}.json, found status ${answer.status}`);
    return answer.json();
  };
  const read = async <T>(name: string): Promise<T | undefined> => {
    const wanted = known.get(name) ?? fetchFile(name);
    known.set(name, wanted);
    try {
      return (await wanted) as T | undefined;
    } catch (problem) {
      known.delete(name);
      throw problem;
    }
  };

  return {
    /** Rows of a kind; undefined if the portal lacks it. */
    rows: (kind: ComparedKind) => read<ComparedSheet>(`rows-${kind}`),
    /** An item; undefined for an unknown id. */
    async item(kind: ComparedKind, id: string): Promise<ComparedItem | undefined> {
      const count = parts[kind];
      if (!count) return undefined;
      const items = await read<Record<string, ComparedItem>>(`${kind}-${partOf(id, count)}`);
      return items && Object.hasOwn(items, id) ? items[id] : undefined;
    },
    /** Names that match a query: first those that begin with it, shorter ones first. */
    async names(query: string): Promise<ComparedName[]> {
      const folded = foldText(query);
      // A single character matches too many names; the longest word matches the fewest.
      const words = wordsOf(folded).filter(({ length }) => length > 1);
      let found: { entry: ComparedName; name: string }[] = [];
      for (const word of words.toSorted((a, b) => b.length - a.length)) {
        const names = (await read<ComparedName[]>(`names-${letterOf(word)}`)) ?? [];
        found = names
          .map((entry) => ({ entry, name: foldText(entry[2]) }))
          .filter(({ name }) => answersQuery(name, folded));
        if (found.length > 0) break;
      }
      return found
        .sort((a, b) => shareOf(b.name, folded) - shareOf(a.name, folded))
        .map(({ entry }) => entry);
    },
  };
}
