import { type Phrase, phrase } from '../i18n/phrase.ts';
import type { Position } from './problem.ts';
import { positionAt } from './read-text.ts';

/**
 * Splits a file into its head between two lines `---` and the text below. The bundler ends the head
 * at the first line that begins with `---`: so do we.
 */
export function splitHead(
  text: string,
): { head: string; body: string; linesBefore: number } | undefined {
  const match = /^---\n((?:(?!---).*\n)*)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  const [all, head = ''] = match;
  return { head, body: text.slice(all.length), linesBefore: head.split('\n').length + 1 };
}

/**
 * A title that the bundler's YAML reads as a date, where ours reads a text: it would be one thing in
 * the check and another in the build.
 */
export function dateFault(
  head: string,
): { place: Position; message: Phrase; hint: Phrase } | undefined {
  const match = /(?<=^\w+: +)\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d+:\d\d:\d\d.*)?[ \t]*$/m.exec(
    head,
  );
  if (!match) return undefined;
  const message = phrase('check.prose.dateTitle', { date: match[0].trim() });
  const { line, column } = positionAt(head, match.index);
  return { place: { line: line + 1, column }, message, hint: phrase('check.mend.quoteValue') };
}
