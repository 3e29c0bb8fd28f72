/** A tag begins an attribute in which a bound of tags stands: pages without one need no reading. */
const suspect = /="[^"<>]*[<>]/;

/** Scripts and style sheets with what stands in them, comments, and tags with their attributes. */
const tokens =
  /<!--.*?-->|(<(script|style)\b(?:"[^"]*"|'[^']*'|[^>"'])*>)(.*?<\/\2\s*>)|<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gis;

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;' };

const escapeTag = (tag: string) =>
  tag.replaceAll(/"[^"]*"|'[^']*'/g, (value) =>
    value.replaceAll(/[<>]/g, (sign) => entities[sign] ?? sign),
  );

/**
 * A finished page in which no attribute holds `<` or `>`. HTML allows both there, and templates leave them as they
 * are; but what is done with finished pages afterwards finds tags by patterns, and a name such as
 * `<style>…</style>` in a label would be taken for a style sheet.
 */
export function escapeAttributes(html: string): string {
  if (!suspect.test(html)) return html;
  return html.replaceAll(tokens, (token, opening?: string, _name?: string, rest = '') => {
    if (opening !== undefined) return escapeTag(opening) + rest;
    return token.startsWith('<!--') ? token : escapeTag(token);
  });
}
