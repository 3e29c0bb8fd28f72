/**
 * Text as a query value of an address. Letters of all languages are kept, as browsers encode them (WHATWG URL,
 * “query percent-encode set”): a percent-encoded Georgian letter takes nine characters, on every page that can
 * be shared.
 */
export const encodeQuery = (text: string): string =>
  text.replace(/[^\p{L}\p{M}]|[A-Za-z]/gu, (character) => encodeURIComponent(character));
