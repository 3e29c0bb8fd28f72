import type { Locale } from '../../i18n/locales.ts';
import { endOfWord } from '../fold-word.ts';
import { askOnce } from './ask-once.ts';
import { rarity } from './matches.ts';
import type { LanguageData } from './site-data.ts';
import type { Match } from './word-index.ts';

/** Used part of Pagefind's engine. */
interface PagefindInstance {
  init(): Promise<void>;
  options(values: { readonly ranking: Readonly<Record<string, number>> }): Promise<void>;
  /** @param term null for all pages, in the order of the index */
  search(term: string | null): Promise<{
    readonly results: readonly {
      readonly id: string;
      readonly score: number;
      readonly words: readonly number[];
    }[];
  }>;
}

/** Module `pagefind.js`. */
export interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker: true;
    readonly metaCacheTag: string;
  }): PagefindInstance;
}

/** Bonuses that only apply to words longer than the query, or with diacritics: the index has neither. */
const ranking = { termSimilarity: 0, diacriticSimilarity: 0 };

/** Positions that matter are those in names, which come first. */
const maxPlaces = 40;

/** Without the language of the index. */
const bareId = (id: string) => id.slice(id.indexOf('_') + 1);

let lastOpened: Promise<unknown> = Promise.resolve();

/** Instances share a memory, created by the first: two opened at once would each create one. */
function inTurn<T>(open: () => Promise<T>): Promise<T> {
  const opened = lastOpened.then(open);
  lastOpened = opened.catch(() => undefined);
  return opened;
}

/**
 * Open a language's index with Pagefind's engine, on first use.
 * @param folder address of the language's folder, with a trailing slash
 */
export function openIndex(
  locale: Locale,
  folder: string,
  version: string,
  pages: number,
  openEngine: () => Promise<PagefindModule>,
  page: LanguageData['page'],
): Pick<LanguageData, 'pagesWith'> & { readonly ids: () => Promise<readonly string[]> } {
  const start = async () => {
    const engine = await openEngine();
    return inTurn(async () => {
      const options = { basePath: folder, noWorker: true, metaCacheTag: version } as const;
      const instance = engine.createInstance(options);
      await instance.init();
      // Unlike init, waits for the index.
      await instance.options({ ranking });
      return instance;
    });
  };
  let open = askOnce(start);
  return {
    async ids() {
      const { results } = await (await open()).search(null);
      return results.map(({ id }) => bareId(id));
    },
    async pagesWith({ word }): Promise<Match[]> {
      const { results } = await (await open()).search(word + endOfWord);
      if (results.length === 0) {
        // Pages have every word of the lexicon: a part failed to load, which the engine only logs, once.
        open = askOnce(start);
        throw new Error(`${folder}index: no part with ${word}`);
      }
      // A rare form of a word says no more about a page than a usual one.
      const rare = rarity(results.length, pages);
      return results.map(({ id: named, score, words }) => {
        const id = bareId(named);
        const places = words.slice(0, maxPlaces);
        return { id, locale, score: score / rare, places, words: [word], load: () => page(id) };
      });
    },
  };
}
