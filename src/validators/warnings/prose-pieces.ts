import type { PageEntry } from '../../loaders/portal.ts';
import { blankMarkup } from './find-sentences.ts';

/** What is read in one go: the title, the lead, a paragraph, an item of a list or a row of a table. */
export interface ProsePiece {
  /** Words that readers see; of code and markup blanks are left. */
  readonly text: string;
  /** The field of the head in which it stands, or where it begins in the body. */
  readonly at: 'title' | 'lead' | number;
}

/** A line that begins an item or a row, or an empty one. */
const partingForm = /\n[ \t]*(?=\n)|\n(?=[ \t]*(?:[-*+]|\d+[.)])[ \t]|[ \t]*\|)/g;

const blankCode = (text: string) =>
  text.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, (code) => code.replace(/[^\n]/g, ' '));

/** The pieces of a page in the order in which they are read. */
export function piecesOf({ data, body }: PageEntry): ProsePiece[] {
  const words = blankMarkup(blankCode(body));
  const starts = [0, ...[...words.matchAll(partingForm)].map(({ index }) => index)];
  const inBody = starts
    .map((at, place) => ({ text: words.slice(at, starts[place + 1]), at }))
    .filter(({ text }) => text.trim() !== '');
  return [{ text: data.title, at: 'title' }, { text: data.lead, at: 'lead' }, ...inBody];
}
