import { type Phrase, phrase } from '../i18n/phrase.ts';
import type { Position } from './problem.ts';
import { positionAt } from './read-text.ts';

/**
 * Split a file into head, between two lines `---`, and body. The head ends at the first line that begins with
 * `---`. The compiler of texts gets none, since it would also end one at `+++`.
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
 * A text for the compiler, with an empty head.
 * @param text as in its file
 */
export function withoutHead(text: string): string {
  const own = text.replaceAll('\r\n', '\n');
  return `---\n---\n\n${splitHead(own)?.body ?? own}`;
}

/** The bundler's YAML reads some titles as dates but ours as text, so that check and build would differ. */
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
