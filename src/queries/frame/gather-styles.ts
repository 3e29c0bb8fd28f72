const style = /<style\b[^>]*>.*?<\/style>|<link\b[^>]*\srel="stylesheet"[^>]*>/gis;

/**
 * A page with the style sheets of its parts where HTML has them, written or linked: in the head, behind those of all
 * pages, each once. A part writes its sheet where it stands, since it does not know the head of the page that it is part of.
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
