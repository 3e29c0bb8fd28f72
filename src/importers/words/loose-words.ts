import { type PhraseWord, readPhrase } from './read-phrase.ts';

/** Concepts that names of clusters include or omit freely: cluster, sector, association. */
const loose: ReadonlySet<string> = new Set(['#cluster', '#sector', '#association']);

/** True for a word that names of clusters include or omit freely. */
export const isLoose = ({ forms }: PhraseWord): boolean =>
  [...forms].some((form) => loose.has(form));

/** The same for a word of a name, in any language. */
export function isLooseWord(word: string): boolean {
  const { words } = readPhrase(word);
  return words.length > 0 && words.every(isLoose);
}
