import type { Locale } from '../../i18n/locales.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { wordsWithPrefix } from '../lexicon/lexicon.ts';
import type { PageRow } from '../page-row.ts';
import { type IndexedWord, partsWith, readPart } from '../postings/parts.ts';
import { readPostings } from '../postings/postings.ts';
import { askOnce } from './ask-once.ts';
import type { LanguageData } from './site-data.ts';
import type { Match } from './word-index.ts';

interface IndexSource {
  readonly starts: readonly string[];
  part(number: number): Promise<string>;
  readonly rows: () => Promise<readonly PageRow[]>;
  readonly page: LanguageData['page'];
}

/** Open an index; each part is fetched once, on first use. */
export function openIndex(
  locale: Locale,
  { starts, part, rows, page }: IndexSource,
): Pick<LanguageData, 'words' | 'pagesWith'> {
  const parts = starts.map((_, at) => askOnce(async () => readPart(await part(at))));
  const postings = new Map<string, string>();
  return {
    async words(beginning): Promise<Lexicon> {
      const loaded = await Promise.all(
        partsWith(starts, beginning).map((at) => parts[at]?.() ?? ([] as IndexedWord[])),
      );
      const found = loaded.flatMap((words) => wordsWithPrefix(words, beginning) as IndexedWord[]);
      for (const { spelled, postings: own } of found) postings.set(spelled, own);
      return found;
    },
    async pagesWith({ word, spelled }): Promise<Match[]> {
      const table = await rows();
      return readPostings(postings.get(spelled) ?? '').map(({ row, score, places }) => {
        const id = table[row]?.id ?? '';
        return { id, locale, score, places, words: [word], load: () => page(id) };
      });
    },
  };
}
