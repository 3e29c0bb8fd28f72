import { escapeHtml } from '../src/i18n/escape-html.ts';

/**
 * Replaces words in a page of HTML, each where it stands alone: not within a longer word or id. Of
 * two that begin alike the longer one counts, and what was put in is not replaced again.
 */
export function replaceTexts(html: string, changes: ReadonlyMap<string, string>): string {
  const written = new Map([...changes].map(([from, to]) => [escapeHtml(from), escapeHtml(to)]));
  const words = [...written.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  return html.replace(pattern, (word) => written.get(word) as string);
}
