import { type PageEntry, splitTextId } from '../loaders/portal.ts';
import { fileStart, type Position } from '../loaders/problem.ts';

/** A translation, and the text from which it was made. */
export interface Translation {
  readonly text: PageEntry;
  readonly original: PageEntry;
}

/** The translations among texts whose original is there too, in their order. */
export function translationsIn(texts: readonly PageEntry[]): Translation[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  return texts.flatMap((text) => {
    const { source } = text.data;
    const original = source && byId.get(`${splitTextId(text.id)[0]}/${source.language}`);
    return original && original !== text ? [{ text, original }] : [];
  });
}

/** Was the original changed since it was translated? */
export const isStale = ({ text, original }: Translation): boolean =>
  original.hash !== text.data.source?.hash;

/**
 * Where a translation lacks what its original has: the section in which it stands there; the start of the
 * file where it stands before all sections.
 */
export function placeOfMissing({ text, original }: Translation, { line }: Position): Position {
  const section = original.sections.findLast((one) => one.line <= line);
  const own = text.sections.find(({ id }) => id === section?.id);
  return own ? { line: own.line, column: own.column } : fileStart;
}
