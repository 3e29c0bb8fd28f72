import type { AuthorMessages } from './message-keys.d.ts';
import type { KeyAfter } from './translate.ts';

/** Key of a message for authors. */
export type AuthorKey = keyof AuthorMessages;

/** Author message keys below a prefix, without it. */
export type AuthorKeyAfter<Prefix extends string> = KeyAfter<Prefix, AuthorKey>;

/** Value of a placeholder: literal, a phrase, or alternatives. */
export type PhraseValue = string | number | Phrase | readonly (string | Phrase)[];

/** An untranslated message for authors: a key of `author/` and its values. */
export interface Phrase {
  readonly key: string;
  readonly values: Readonly<Record<string, PhraseValue>>;
}

/** Values of a message for authors; a phrase may replace any text. */
export type PhraseValues<M> = {
  readonly [Name in keyof M]: M[Name] extends number ? number : PhraseValue;
};

/** Make a message for authors, to be translated on output. */
export function phrase<K extends keyof AuthorMessages>(
  key: K,
  ...[values]: Record<never, never> extends AuthorMessages[K]
    ? [values?: PhraseValues<AuthorMessages[K]>]
    : [values: PhraseValues<AuthorMessages[K]>]
): Phrase {
  return { key, values: values ?? {} };
}
