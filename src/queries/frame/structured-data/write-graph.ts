import type { Node } from './describe.ts';

// Escape what could end a script element or a line of JavaScript: data blocks are never parsed as markup.
const unsafe = /[<>&\u2028\u2029]/g;

const escapeCharacter = (sign: string): string =>
  `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON for the text of a `script` element. */
export function writeSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(unsafe, escapeCharacter);
}

/** Nodes of schema.org as JSON-LD 1.1; undefined if there are none. */
export function writeGraph(nodes: readonly Node[]): string | undefined {
  const [first, second] = nodes;
  if (!first) return undefined;
  return writeSafeJson({
    '@context': 'https://schema.org',
    ...(second ? { '@graph': nodes } : (first as object)),
  });
}
