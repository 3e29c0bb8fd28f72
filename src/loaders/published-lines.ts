import { phrase } from '../i18n/phrase.ts';
import { type Problem, problemIn, quote } from './problem.ts';

/** The file of a portal that lists the addresses of its pages and files that were ever published. */
export const publishedFile = 'published.txt';

/** A published address. */
export interface PublishedLine {
  /** Path below the base; a first part that is a star stands for every language of the portal. */
  readonly path: string;
  /** Where it stands in the file. */
  readonly line: number;
}

/** One line of the list: a path below the base without anything that would need escaping. */
const path = /^\/(\*|[\w.~%-]+)(\/[\w.~%-]+)*\/?$|^\/$/;

/** Reads the list: a path a line; what follows a `#` and empty lines are passed over. */
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
    if (path.test(said)) lines.push({ path: said, line });
    else {
      const message = phrase('check.published.line', { found: quote(said) });
      const hint = phrase('check.mend.restoreLine', { command: 'npm run links -- record' });
      problems.push(problemIn(publishedFile, { line, column: 1 }, 'published', message, hint));
    }
  }
  return { lines, problems };
}
