import type { AuthorKey } from '../../../i18n/phrase.ts';
import type { MessageValues } from '../../../i18n/translate.ts';

/** Something in a text that tells of a person. */
export interface PersonalFind {
  readonly kind: 'email' | 'phone' | 'name';
  /** As it stands in the text, and where. */
  readonly text: string;
  readonly start: number;
  /** Why it is taken for one: the key of its message in i18n/author, and what the message names. */
  readonly code: AuthorKey;
  readonly values: MessageValues;
  /** A warning is a doubt: it may belong to an office. */
  readonly severity: 'error' | 'warning';
}
