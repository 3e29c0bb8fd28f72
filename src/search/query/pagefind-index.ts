import type { Locale } from '../../i18n/locales.ts';
import type { Fragment, Match, WordIndex } from './word-index.ts';

interface Found {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<Fragment & { readonly raw_url: string }>;
}

/** The part of Pagefind's engine that is used. */
export interface PagefindInstance {
  init(): Promise<void>;
  options(values: Readonly<Record<string, unknown>>): Promise<void>;
  preload(term: string): Promise<void>;
  search(term: string | null): Promise<{ readonly results: readonly Found[] }>;
}

/** The module `pagefind.js`. */
export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}

/**
 * A word that only begins so counts much less than the word itself (the default is 1; measured). The
 * title's words are weighed in the text; a boost for its every word would count them twice.
 */
const ranking = { termSimilarity: 10, metaWeights: { title: 0 } };

/** Places of a word in one page that count: enough for names and for an excerpt. */
const mostPlaces = 40;
/** Answers that are kept: while somebody types, the same words are asked for again and again. */
const kept = 100;

/** Ids of Pagefind carry the language of the index, which is always the same. */
const bare = (id: string) => id.replace(/^.*_/, '');

const toMatch = (locale: Locale) => (found: Found) => ({
  id: bare(found.id),
  locale,
  score: found.score,
  places: found.words.slice(0, mostPlaces),
  load: async () => {
    const fragment = await found.data();
    return { ...fragment, url: fragment.raw_url };
  },
});

let lastOpened: Promise<unknown> = Promise.resolve();

/**
 * Instances of the engine share one memory, which the first of them makes. Two opened at once would
 * each make one and read in the other's, so they are opened one after the other.
 */
function inTurn<T>(open: () => Promise<T>): Promise<T> {
  const opened = lastOpened.then(open);
  lastOpened = opened.catch(() => {});
  return opened;
}

/**
 * The index of one language, read by Pagefind's engine.
 * @param folder address of the language's bundle, with a slash at the end
 * @throws Error when the bundle cannot be read
 */
export async function openIndex(
  engine: PagefindModule,
  folder: string,
  locale: Locale,
): Promise<WordIndex> {
  const instance = await inTurn(async () => {
    const created = engine.createInstance({ basePath: folder, noWorker: true });
    await created.init();
    // Waits until the index is there, which `init` does not.
    await created.options({ ranking });
    return created;
  });
  const answers = new Map<string | null, Promise<Match[]>>();
  const ask = async (term: string | null) => {
    const { results } = await instance.search(term);
    return results.map(toMatch(locale));
  };
  const matches = (term: string | null): Promise<Match[]> => {
    const known = answers.get(term);
    if (known) return known;
    const asked = ask(term);
    const [oldest] = answers.keys();
    if (answers.size >= kept && oldest !== undefined) answers.delete(oldest);
    answers.set(term, asked);
    asked.catch(() => answers.delete(term));
    return asked;
  };
  return {
    async findWord(word) {
      // A quoted search tells which pages have the word itself, but neither where nor how much.
      const [begun, whole] = await Promise.all([matches(word), matches(`"${word}"`)]);
      const ids = new Set(whole.map(({ id }) => id));
      return begun.filter(({ id }) => ids.has(id));
    },
    async findBeginning(word, span) {
      await Promise.all(span.map((end) => instance.preload(end)));
      return matches(word);
    },
    all: () => matches(null),
  };
}
