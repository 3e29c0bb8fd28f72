import type { AuthorKey } from '../../i18n/phrase.ts';
import type { MessageValues } from '../../i18n/translate.ts';

/** Thrown while reading an unreadable file; becomes a remark. */
export class Refusal extends Error {
  readonly code: AuthorKey;
  readonly values: MessageValues;
  readonly place: { readonly sheet?: string; readonly row?: number };

  constructor(code: AuthorKey, values: MessageValues = {}, place: Refusal['place'] = {}) {
    super(code);
    this.code = code;
    this.values = values;
    this.place = place;
  }
}

/** A part of the file, or all of it, violates its format. */
export function damaged(part: string): Refusal {
  return new Refusal('workbook.damaged', { part });
}
