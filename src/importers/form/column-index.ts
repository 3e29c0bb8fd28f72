import { authorMessages } from '../../i18n/author-messages.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { foldWords } from '../values/fold-words.ts';
import type { HeaderKey, LabelIndex } from './label-index.ts';

/** A column that a table may have, with all that its header may say. */
export interface NamedColumn {
  readonly key: HeaderKey;
  readonly names: readonly string[];
}

/** A header as it is compared; a lone № is a word too. */
const compact = (text: string): string => foldWords(text.replaceAll('№', 'No')).replaceAll(' ', '');

/** The names of a column, in every language if no other choice is made, from a message that lists them: `Number; No; Row`. */
export function columnNames(message: string, among: readonly Locale[] = locales): string[] {
  return among.flatMap((locale) =>
    (authorMessages[locale][message] ?? '').split(';').map((name) => name.trim()),
  );
}

/**
 * Makes the headers of a table ready. A header that an author gave stands for its column alone: the
 * usual names of that column mean nothing then.
 * @param given headers by key, as they stand in the file
 */
export function indexColumns(
  columns: readonly NamedColumn[],
  given: ReadonlyMap<HeaderKey, string> = new Map(),
): LabelIndex {
  const keys = new Map<string, Set<HeaderKey>>();
  for (const { key, names } of columns) {
    const own = given.get(key);
    for (const name of own === undefined ? [key, ...names] : [own]) {
      const folded = compact(name);
      if (folded !== '') keys.set(folded, (keys.get(folded) ?? new Set()).add(key));
    }
  }
  const find = (text: string) => [...(keys.get(compact(text)) ?? [])];
  return {
    find: (texts) => {
      const inner = find(texts.at(-1) ?? '');
      return inner.length > 0 ? inner : find(texts.join(' '));
    },
  };
}
