export interface PageFacts {
  readonly canonical: string;
  /** Day of the last change given in the content: ISO 8601. */
  readonly changed: string | undefined;
}

const links = /<link\s[^>]*>/g;
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Days in the JSON-LD of a page; the first match is that of the page itself. */
const days = [/"dateModified":"(\d{4}-\d{2}-\d{2})/, /"datePublished":"(\d{4}-\d{2}-\d{2})/];

/**
 * Parse the head of a page by patterns, since a parser would take seconds for thousands. Values keep their
 * escapes, which are the same in HTML and XML.
 * @returns undefined for a page that is excluded from search engines, or without a canonical address
 */
export function readPageFacts(html: string): PageFacts | undefined {
  const end = html.indexOf('</head>');
  const head = end < 0 ? html : html.slice(0, end);
  if (/<meta\s[^>]*name="robots"[^>]*noindex/.test(head)) return undefined;
  if (/<meta\s[^>]*http-equiv="refresh"/.test(head)) return undefined;
  const tags = head.match(links) ?? [];
  const own = tags.find((tag) => attribute(tag, 'rel') === 'canonical');
  const canonical = own && attribute(own, 'href');
  if (!canonical) return undefined;
  return {
    canonical,
    changed: days.map((day) => day.exec(head)?.[1]).find((day) => day !== undefined),
  };
}
