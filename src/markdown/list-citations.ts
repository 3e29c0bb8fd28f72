import type { Citation } from '../schemas/common.ts';
import { findComponents } from './find-components.ts';

/** A citation in prose, optionally with a remark for its note. */
export interface NotedCitation extends Citation {
  readonly note?: string;
}

/** Whether two citations have the same place and remark. */
export function sameCitation(a: NotedCitation, b: NotedCitation): boolean {
  return a.source === b.source && a.lines === b.lines && a.note === b.note;
}

/** Distinct citations of a prose text, in numbering order. */
export function listCitations(body: string): NotedCitation[] {
  const found: NotedCitation[] = [];
  for (const { source = '', lines, note } of findComponents(body, 'Cite')) {
    const citation = { source, ...(lines ? { lines } : {}), ...(note ? { note } : {}) };
    if (!found.some((other) => sameCitation(other, citation))) found.push(citation);
  }
  return found;
}
