import { escapeHtml } from '../src/i18n/escape-html.ts';

/**
 * Replace words in an HTML page, except within longer words or ids. Of two that match, the longer one counts,
 * and replacements are not replaced again.
 */
export function replaceTexts(html: string, changes: ReadonlyMap<string, string>): string {
  const written = new Map([...changes].map(([from, to]) => [escapeHtml(from), escapeHtml(to)]));
  const words = [...written.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  return html.replace(pattern, (word) => written.get(word) as string);
}
