import type { Citation } from '../schemas/common.ts';
import { findComponents } from './find-components.ts';

/** A citation in prose, with a remark that its note makes. */
export interface NotedCitation extends Citation {
  readonly note?: string;
}

/** Do two citations lead to the same place, and say the same of it? */
export function sameCitation(a: NotedCitation, b: NotedCitation): boolean {
  return a.source === b.source && a.lines === b.lines && a.note === b.note;
}

/** The citations of a prose text, each place once, in the order in which they are numbered. */
export function listCitations(body: string): NotedCitation[] {
  const found: NotedCitation[] = [];
  for (const { source = '', lines, note } of findComponents(body, 'Cite')) {
    const citation = { source, ...(lines ? { lines } : {}), ...(note ? { note } : {}) };
    if (!found.some((other) => sameCitation(other, citation))) found.push(citation);
  }
  return found;
}
