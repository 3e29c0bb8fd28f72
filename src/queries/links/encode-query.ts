/**
 * Text as a value of an address's query. Letters of all languages stay as they are, which browsers
 * turn into bytes themselves (WHATWG URL, “query percent-encode set”): a Georgian letter written out
 * takes nine characters, on every page that can be sent.
 */
export const encodeQuery = (text: string): string =>
  text.replace(/[^\p{L}\p{M}]|[A-Za-z]/gu, (character) => encodeURIComponent(character));
