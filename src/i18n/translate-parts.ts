import type { Translate, MessageKey } from './translate.ts';

/** With a language if it quotes another one. */
export interface MessagePart {
  readonly text: string;
  readonly lang?: string;
}

/** Words in another language that a message quotes. */
export interface Quotation {
  readonly text: string;
  readonly lang: string;
}

/** Marks a quotation during formatting (private use area). */
const mark = (index: number) => String.fromCodePoint(0xe000 + index);

/**
 * Format a message with quotations in other languages.
 * @param quotations by placeholder
 */
export function translateParts(
  t: Translate,
  key: MessageKey,
  quotations: Readonly<Record<string, Quotation>>,
): MessagePart[] {
  const entries = Object.entries(quotations);
  const marks = Object.fromEntries(entries.map(([name], index) => [name, mark(index)]));
  return t(key, marks)
    .split(/([\ue000-\uf8ff])/)
    .filter((piece) => piece !== '')
    .map((piece): MessagePart => {
      const index = (piece.codePointAt(0) as number) - 0xe000;
      return entries[index]?.[1] ?? { text: piece };
    });
}

/** A text with Georgian quotations, in pieces tagged by language. */
export function splitGeorgian(text: string, lang: string): MessagePart[] {
  return text
    .split(/([\u10d0-\u10ff]+(?:[ -][\u10d0-\u10ff]+)*)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, lang: /[\u10d0-\u10ff]/.test(piece) ? 'ka' : lang }));
}
