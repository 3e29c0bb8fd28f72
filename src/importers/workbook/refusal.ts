import type { AuthorKey } from '../../i18n/phrase.ts';
import type { MessageValues } from '../../i18n/translate.ts';

/** Thrown while a file is read that cannot be: the reader hands it on as a remark. */
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

/** A part of the file, or all of it, does not hold what its format says. */
export function damaged(part: string): Refusal {
  return new Refusal('workbook.damaged', { part });
}
