import { type AuthorKey, type Phrase, phrase } from '../i18n/phrase.ts';
import { type PageEntry, splitTextId } from '../loaders/portal.ts';
import { fileStart, type Position } from '../loaders/problem.ts';

export interface Translation {
  readonly text: PageEntry;
  readonly original: PageEntry;
}

/** Translations among texts whose original is present, in order. */
export function translationsIn(texts: readonly PageEntry[]): Translation[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  return texts.flatMap((text) => {
    const { source } = text.data;
    const original = source && byId.get(`${splitTextId(text.id)[0]}/${source.language}`);
    return original && original !== text ? [{ text, original }] : [];
  });
}

/** Whether the original changed since the translation. */
export const isStale = ({ text, original }: Translation): boolean =>
  original.hash !== text.data.source?.hash;

/**
 * Place in a translation for something missing: the section where the original has it, or the start of the file
 * if before all sections.
 */
export function placeOfMissing({ text, original }: Translation, { line }: Position): Position {
  const section = original.sections.findLast((one) => one.line <= line);
  const own = text.sections.find(({ id }) => id === section?.id);
  return own ? { line: own.line, column: own.column } : fileStart;
}

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
