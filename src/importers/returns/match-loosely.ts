import { splitWords } from '../words/lexicon.ts';
import { isLoose } from '../words/loose-words.ts';
import { type PhraseWord, readPhrase } from '../words/read-phrase.ts';
import type { ClusterIndex, NamedCluster } from './match-cluster.ts';

/** A cluster matched by another name than its own. */
export type LooseMatch =
  | { readonly kind: 'meant'; readonly id: string }
  | { readonly kind: 'several'; readonly candidates: readonly string[] };

/** Words of a name, without the optional ones. */
function nameWords(name: string): PhraseWord[] {
  const tokens = splitWords(name).map(({ spelled }) => spelled);
  return tokens.flatMap((token) => readPhrase(token).words).filter((word) => !isLoose(word));
}

const same = (a: PhraseWord, b: PhraseWord): boolean =>
  [...a.forms].some((form) => !form.startsWith('#') && b.forms.has(form));

const without = (words: readonly PhraseWord[], others: readonly PhraseWord[]): PhraseWord[] =>
  words.filter((word) => !others.some((other) => same(word, other)));

/** Acronyms identify a cluster anywhere in a name: `TAYSAD`, `İNOVİZ`. */
function acronyms(name: string): PhraseWord[] {
  const capitals = name.match(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu) ?? [];
  return capitals.length < splitWords(name).length || capitals.length === 1
    ? capitals.flatMap((word) => readPhrase(word).words)
    : [];
}

const wordsOf = new WeakMap<NamedCluster, { words: PhraseWord[]; acronyms: PhraseWord[] }[]>();

function namesOf(cluster: NamedCluster) {
  const known = wordsOf.get(cluster);
  if (known) return known;
  const names = cluster.names.map((name) => ({ words: nameWords(name), acronyms: acronyms(name) }));
  wordsOf.set(cluster, names);
  return names;
}

/**
 * Match an inexact name: with the word for cluster or the place added or omitted, or only some of its words, if
 * no other cluster of the place has them. Undefined without a match.
 * @param placeNames names of the row's region
 */
export function matchLoosely(
  { name, region }: { readonly name: string; readonly region: string | undefined },
  placeNames: readonly string[],
  { byId }: ClusterIndex,
): LooseMatch | undefined {
  const places = placeNames.flatMap(nameWords);
  const typed = nameWords(name);
  const own = without(typed, places);
  if (typed.length === 0) return undefined;
  const there = [...byId.values()].filter(
    ({ regions }) => region === undefined || regions.length === 0 || regions.includes(region),
  );
  const equal: string[] = [];
  const part: string[] = [];
  for (const cluster of there) {
    const isPlaced = region !== undefined && cluster.regions.includes(region);
    for (const { words, acronyms: short } of namesOf(cluster)) {
      const rest = isPlaced ? without(words, places) : words;
      const mine = isPlaced ? own : typed;
      const missing = without(mine, words);
      if (mine.length > 0 && missing.length === 0 && without(rest, mine).length === 0) {
        equal.push(cluster.id);
      } else if (mine.length > 0 && missing.length === 0) {
        // Without a place, one common word is too weak.
        const isSaid =
          isPlaced || mine.length > 1 || short.some((word) => same(word, mine[0] ?? word));
        if (isSaid) part.push(cluster.id);
      }
    }
  }
  const found = equal.length > 0 ? equal : part;
  const [id, ...others] = new Set(found);
  if (id === undefined) return undefined;
  return others.length === 0
    ? { kind: 'meant', id }
    : { kind: 'several', candidates: [id, ...others].slice(0, 3) };
}
