import type { AuthorKey } from '../../../i18n/phrase.ts';
import type { MessageValues } from '../../../i18n/translate.ts';

/** Personal data found in a text. */
export interface PersonalFind {
  readonly kind: 'email' | 'phone' | 'name';
  /** As written in the text, and its offset. */
  readonly text: string;
  readonly start: number;
  /** Reason: the key of its message in i18n/author, and the values of the message. */
  readonly code: AuthorKey;
  readonly values: MessageValues;
  /** A warning is uncertain: it may belong to an office. */
  readonly severity: 'error' | 'warning';
}
