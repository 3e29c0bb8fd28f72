/** Attribute value that contains an angle bracket: pages without one need no parsing. */
const suspect = /="[^"<>]*[<>]/;

/** Scripts and style sheets with their content, comments, and tags with their attributes. */
const tokens =
  /<!--.*?-->|(<(script|style)\b(?:"[^"]*"|'[^']*'|[^>"'])*>)(.*?<\/\2\s*>)|<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gis;

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;' };

const escapeTag = (tag: string) =>
  tag.replaceAll(/"[^"]*"|'[^']*'/g, (value) =>
    value.replaceAll(/[<>]/g, (sign) => entities[sign] ?? sign),
  );

/**
 * Escapes `<` and `>` in attributes of a finished page. HTML allows both there, and templates do not escape
 * them; but later steps find tags by pattern, and a name such as `<style>…</style>` in a label would be taken
 * for a style sheet.
 */
export function escapeAttributes(html: string): string {
  if (!suspect.test(html)) return html;
  return html.replaceAll(tokens, (token, opening?: string, _name?: string, rest = '') => {
    if (opening !== undefined) return escapeTag(opening) + rest;
    return token.startsWith('<!--') ? token : escapeTag(token);
  });
}
