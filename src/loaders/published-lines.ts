import { phrase } from '../i18n/phrase.ts';
import { type Problem, problemIn, quote } from './problem.ts';

/** All addresses that were ever published. */
export const publishedFile = 'published.txt';

export interface PublishedLine {
  /** Without the base; a star as first segment is any language. */
  readonly path: string;
  /** Entry of a short link. */
  readonly id?: string;
  readonly line: number;
}

/** A path that needs no escaping, optionally followed by the id of a short link's entry. */
const form = /^(?<path>\/(?:\*|[\w.~%-]+)(?:\/[\w.~%-]+)*\/?|\/)(?: = (?<id>[\w-]+))?$/;

/** Format a line of the list. */
export const writePublished = ({ path, id }: Pick<PublishedLine, 'path' | 'id'>): string =>
  id === undefined ? path : `${path} = ${id}`;

/** One path per line; ignores comments after `#` and empty lines. */
export function readPublished(text: string): {
  readonly lines: readonly PublishedLine[];
  readonly problems: readonly Problem[];
} {
  const lines: PublishedLine[] = [];
  const problems: Problem[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const said = raw.replace(/#.*$/, '').trim();
    if (said === '') continue;
    const line = index + 1;
    const { path, id } = form.exec(said)?.groups ?? {};
    if (path !== undefined) lines.push({ path, line, ...(id === undefined ? {} : { id }) });
    else {
      const message = phrase('check.published.line', { found: quote(said) });
      const hint = phrase('check.mend.restoreLine', { command: 'npm run links -- record' });
      problems.push(problemIn(publishedFile, { line, column: 1 }, 'published', message, hint));
    }
  }
  return { lines, problems };
}
