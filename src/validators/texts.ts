import { createHash } from 'node:crypto';
import type { Locale } from '../i18n/locales.ts';
import { findWrittenNumbers, type WrittenNumber } from '../i18n/written-numbers.ts';
import { type CollectionName, collectionNames, isProse } from '../loaders/collections.ts';
import type { Entry, PageEntry, Portal } from '../loaders/portal.ts';
import type { Position } from '../loaders/problem.ts';
import { positionAt } from '../loaders/read-text.ts';

/** Short hash of plain data. */
export const wordFor = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 16);

/**
 * Findings of a rule in things located in files, searching only files new to the rule if the portal keeps
 * earlier findings.
 * @param rule its name
 * @param on hash of all inputs of the rule other than the file and the engine
 * @param find finds in the things of one file
 */
export function findInFiles<T extends { readonly file: string }, Found>(
  portal: Portal,
  things: readonly T[],
  { rule, on }: { readonly rule: string; readonly on: string },
  find: (things: readonly T[]) => readonly Found[],
): Found[] {
  const { findIn } = portal;
  if (!findIn) return [...find(things)];
  // The languages decide which entries of a file are valid and thus searched.
  const seen = [on, ...(portal.site[0]?.data.languages ?? [])].join(' ');
  return [...Map.groupBy(things, ({ file }) => file)].flatMap(([file, own]) =>
    findIn(file, rule, seen, () => find(own)),
  );
}

export interface Sentence {
  readonly text: string;
  readonly index: number;
}

/** End of a sentence: a mark with closing quotes, or an empty line. */
const endForm = /[.!?…։][”»“"’)\]]*\s+|\n\s*\n/g;

/** Sentences of a text, including what separates them. */
export function findSentences(text: string): Sentence[] {
  const starts = [0, ...[...text.matchAll(endForm)].map(({ 0: end, index }) => index + end.length)];
  return starts
    .map((index, place) => ({ text: text.slice(index, starts[place + 1]), index }))
    .filter((sentence) => sentence.text.trim() !== '');
}

const blank = (length: number) => ' '.repeat(length);

/** Attributes with visible text. */
const shown = /\b(?:title|note)="([^"]*)"/g;

/**
 * Text with everything invisible blanked out, keeping positions: of tags titles and notes remain, of links their
 * words.
 */
export function blankMarkup(text: string): string {
  return text
    .replace(/(?<!\\)<[^>]*>/g, (tag) => {
      let words = blank(tag.length);
      for (const { 0: all, 1: value = '', index } of tag.matchAll(shown)) {
        const start = index + all.length - 1 - value.length;
        words = words.slice(0, start) + value + words.slice(start + value.length);
      }
      return words;
    })
    .replace(/\]\([^)]*\)/g, (link) => blank(link.length));
}

/** Position in the file of the character at `offset` of a text's body. */
export function placeInBody(
  { body, bodyLine }: Pick<PageEntry, 'body' | 'bodyLine'>,
  offset: number,
): Position {
  const { line, column } = positionAt(body, offset);
  return { line: line + bodyLine - 1, column };
}

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

/** Collections whose texts appear on no page: search synonyms and spreadsheet headers. */
const unshown: readonly CollectionName[] = ['synonyms', 'imports'];

/** Entries with texts for readers: all collections except prose and `unshown`. */
export function textEntries(portal: Portal): Entry<unknown>[] {
  return collectionNames
    .filter((name) => !isProse(name) && !unshown.includes(name))
    .flatMap((name): readonly Entry<unknown>[] => portal[name]);
}

/** Smaller whole numbers may be words in one language and digits in another. */
const minInDigits = 13;

/** Numbers of a text that every language writes in digits. */
export function findStatedNumbers(text: string, locale: Locale): WrittenNumber[] {
  return findWrittenNumbers(text, locale).filter(
    ({ value }) => value >= minInDigits || !Number.isInteger(value),
  );
}
