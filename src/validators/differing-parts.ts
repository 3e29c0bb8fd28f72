import { type Phrase, phrase, type AuthorKey } from '../i18n/phrase.ts';

/** Message about what a translation lacks or adds, compared with its original. */
export function differingParts(
  family: string,
  missing: readonly string[],
  added: readonly string[],
  values: Phrase['values'],
): Phrase {
  const which = added.length === 0 ? 'missing' : missing.length === 0 ? 'added' : 'both';
  const lists = { missing: missing.join(', '), added: added.join(', ') };
  return phrase(`${family}.${which}` as AuthorKey, { ...lists, ...values });
}
