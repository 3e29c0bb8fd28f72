import type { Citation } from '../schemas/common.ts';
import { findComponents } from './find-components.ts';

/** Do two citations lead to the same place? */
export function sameCitation(a: Citation, b: Citation): boolean {
  return a.source === b.source && a.lines === b.lines;
}

/** The citations of a prose text, each place once, in the order in which they are numbered. */
export function listCitations(body: string): Citation[] {
  const found: Citation[] = [];
  for (const { source = '', lines } of findComponents(body, 'Cite')) {
    const citation = lines === undefined ? { source } : { source, lines };
    if (!found.some((other) => sameCitation(other, citation))) found.push(citation);
  }
  return found;
}
