import type { PageEntry } from '../../loaders/portal.ts';
import { blankMarkup } from './find-sentences.ts';

/** Unit of reading: the title, the lead, a paragraph, a list item or a table row. */
export interface ProsePiece {
  /** Visible words; code and markup are blanked out. */
  readonly text: string;
  /** Its front matter field, or its offset in the body. */
  readonly at: 'title' | 'lead' | number;
}

/** Empty line, or start of a list item or table row. */
const partingForm = /\n[ \t]*(?=\n)|\n(?=[ \t]*(?:[-*+]|\d+[.)])[ \t]|[ \t]*\|)/g;

const blankCode = (text: string) =>
  text.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, (code) => code.replace(/[^\n]/g, ' '));

/** Pieces of a page, in reading order. */
export function piecesOf({ data, body }: PageEntry): ProsePiece[] {
  const words = blankMarkup(blankCode(body));
  const starts = [0, ...[...words.matchAll(partingForm)].map(({ index }) => index)];
  const inBody = starts
    .map((at, place) => ({ text: words.slice(at, starts[place + 1]), at }))
    .filter(({ text }) => text.trim() !== '');
  return [{ text: data.title, at: 'title' }, { text: data.lead, at: 'lead' }, ...inBody];
}
