const style = /<style\b[^>]*>.*?<\/style>|<link\b[^>]*\srel="stylesheet"[^>]*>/gis;

/**
 * Moves the style sheets of components, inline or linked, to the head, after those of all pages, without
 * duplicates. A component writes its style sheet in place, since it cannot access the head of its page.
 */
export function gatherStyles(html: string): string {
  const begin = html.search(/<body\b/i);
  if (begin < 0) return html;
  const body = html.slice(begin);
  const sheets = [...new Set(body.match(style) ?? [])].join('');
  if (!sheets) return html;
  const head = html.slice(0, begin).replace(/<\/head>/i, () => `${sheets}</head>`);
  return head + body.replace(style, '');
}
