/** Value of a placeholder: literal, a phrase, or alternatives. */
export type PhraseValue = string | number | Phrase | readonly (string | Phrase)[];

/** A message for authors, not yet in a language: a key of `author/` and its values. */
export interface Phrase {
  readonly key: string;
  readonly values: Readonly<Record<string, PhraseValue>>;
}

/** Make a message for authors, to be translated on output. */
export function phrase(key: string, values: Phrase['values'] = {}): Phrase {
  return { key, values };
}
