import { type PhraseWord, readPhrase } from './read-phrase.ts';

/** Concepts that cluster names may include or omit. */
const loose: ReadonlySet<string> = new Set(['#cluster', '#sector', '#association']);

/** Whether cluster names may omit the word. */
export const isLoose = ({ forms }: PhraseWord): boolean =>
  [...forms].some((form) => loose.has(form));

/** The same for a word of a name, in any language. */
export function isLooseWord(word: string): boolean {
  const { words } = readPhrase(word);
  return words.length > 0 && words.every(isLoose);
}
