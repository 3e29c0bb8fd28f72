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
