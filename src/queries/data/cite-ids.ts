import type { Citation } from '../../schemas/common.ts';

/** `my-source:2614;another:430+433`: sources with their lines, in one cell of a table. */
export function citeIds(cited: readonly Citation[]): string {
  return cited
    .map(({ source, lines }) => (lines ? `${source}:${lines.replaceAll(', ', '+')}` : source))
    .join(';');
}
