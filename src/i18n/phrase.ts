/** What stands in a placeholder: a value as it is, words of ours, or several of which one is meant. */
export type PhraseValue = string | number | Phrase | readonly (string | Phrase)[];

/** Words for an author, in no language yet: a message of `author/` with its values. */
export interface Phrase {
  readonly key: string;
  readonly values: Readonly<Record<string, PhraseValue>>;
}

/** Words for an author, put into a language at the end only. */
export function phrase(key: string, values: Phrase['values'] = {}): Phrase {
  return { key, values };
}
