import { phrase } from '../i18n/phrase.ts';
import { type Problem, problemIn, quote } from './problem.ts';

/** The file of a portal that lists the addresses of its pages and files that were ever published. */
export const publishedFile = 'published.txt';

/** A published address. */
export interface PublishedLine {
  /** Path below the base; a first part that is a star stands for every language of the portal. */
  readonly path: string;
  /** The entry to which the address of a short link leads, where the list tells it. */
  readonly id?: string;
  /** Where it stands in the file. */
  readonly line: number;
}

/**
 * One line of the list: a path below the base without anything that would need escaping. The id of its
 * entry stands behind that of a short link.
 */
const form = /^(?<path>\/(?:\*|[\w.~%-]+)(?:\/[\w.~%-]+)*\/?|\/)(?: = (?<id>[\w-]+))?$/;

/** Writes a line of the list. */
export const writePublished = ({ path, id }: Pick<PublishedLine, 'path' | 'id'>): string =>
  id === undefined ? path : `${path} = ${id}`;

/** Reads the list: a line for each path; what follows a `#` and empty lines are passed over. */
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
