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

/**
 * Multiset difference of two lists: `a b b` without `b c` is `a b`; of equal items the last ones remain.
 * @param keyOf equal for equal items
 */
export function without<T>(
  items: readonly T[],
  others: readonly T[],
  keyOf: (item: T) => string,
): T[] {
  const left = others.map(keyOf);
  return items.filter((item) => {
    const index = left.indexOf(keyOf(item));
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
}
