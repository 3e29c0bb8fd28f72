import { Parser } from 'htmlparser2';

export interface AddressUse {
  readonly tag: string;
  readonly rel: string;
}

/** New address, or the same one if nothing changes. */
export type Readdress = (address: string, use: AddressUse) => string;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Attributes = Readonly<Record<string, string>>;

const addressNames = new Set(['href', 'src', 'poster', 'data', 'action', 'xlink:href']);
const lists = new Set(['srcset', 'imagesrcset']);

function isDropped(name: string, attributes: Attributes): boolean {
  // Without scripts, buttons do nothing, and their status messages stay empty.
  if (['script', 'button', 'output'].includes(name)) return true;
  if (/(?:^| )js-only(?: |$)/.test(attributes.class ?? '')) return true;
  if (name === 'form') return attributes.role === 'search';
  // Sharing of the live page's link, with its QR code.
  if (name === 'div') return attributes.class === 'sharing';
  // Files that are not archived.
  if ('data-unkept' in attributes) return true;
  // Addresses of the live page, which shows another version, and of the site as an app.
  if (name === 'link')
    return /^(?:canonical|alternate|modulepreload|manifest)$/.test(attributes.rel ?? '');
  if (name !== 'meta') return false;
  // Security policy of a page with scripts; the host serves archived pages with one that allows none.
  return (
    'http-equiv' in attributes || /^(?:og|twitter):(?:url|image)/.test(attributes.property ?? '')
  );
}

/** Quote attribute values with escaped characters in selectors: an archive accepts no backslash. */
function quoteEscaped(css: string): string {
  return css.replace(
    /\[([\w-]+)([~|^$*]?=)((?:[^\]"'\\]|\\[^\da-f\n"\\])+)\]/gi,
    (whole, name: string, sign: string, value: string) =>
      value.includes('\\') ? `[${name}${sign}"${value.replaceAll('\\', '')}"]` : whole,
  );
}

/** Rewrite conditions such as `(width<=48rem)`: styles of an archived page may not contain angle brackets. */
function nameBounds(css: string): string {
  return css.replace(
    /\((width|height)\s*(<=|>=)\s*([\d.]+[a-z]+)\)/g,
    (_, side: string, sign: string, length: string) =>
      `(${sign === '<=' ? 'max' : 'min'}-${side}:${length})`,
  );
}

/** Styles with new addresses in `url(…)`, without escapes and angle brackets. */
export function rewriteStyles(css: string, readdress: (address: string) => string): string {
  return nameBounds(quoteEscaped(css)).replace(
    /url\(\s*("[^"]*"|'[^']*'|[^"')\s]+)\s*\)/g,
    (_, written: string) => {
      const sign = /^["']/.exec(written)?.[0] ?? '';
      const address = sign ? written.slice(1, -1) : written;
      return `url(${sign}${readdress(address)}${sign})`;
    },
  );
}

/**
 * Opening tag with new addresses and without event handlers. Edited as text: the parser gives no positions of
 * attributes, and a serializer would reformat the page.
 */
function rewriteTag(tag: string, name: string, rel: string, readdress: Readdress): string {
  const one = (address: string) => readdress(address, { tag: name, rel });
  const isArchiveNote = /\sdata-archive-note\b/.test(tag);
  const attribute = /\s+([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;
  return tag.replace(attribute, (all, written: string, value: string | undefined) => {
    const key = written.toLowerCase();
    // The note that marks a page as archived is hidden on the live site.
    if (key.startsWith('on') || (key === 'hidden' && isArchiveNote)) return '';
    if (value === undefined) return all;
    const sign = /^["']/.exec(value)?.[0] ?? '"';
    const plain = /^["']/.test(value) ? value.slice(1, -1) : value;
    const changed = addressNames.has(key)
      ? one(plain)
      : lists.has(key)
        ? plain.replace(/(^|,\s*)([^\s,]+)/g, (__, before: string, address: string) => {
            return `${before}${one(address)}`;
          })
        : key === 'style'
          ? rewriteStyles(plain, one)
          : plain;
    return changed === plain ? all : ` ${written}=${sign}${changed}${sign}`;
  });
}

/**
 * A page without scripts, search box and addresses of its live version, with new link addresses. Everything else
 * stays the same, byte for byte.
 */
export function rewritePage(html: string, readdress: Readdress): string {
  const edits: Edit[] = [];
  const open: { readonly name: string; readonly start: number }[] = [];
  let style: number | undefined;
  const parser = new Parser({
    onopentag(name, attributes, implied) {
      if (implied) return;
      const { startIndex: start, endIndex } = parser;
      if (open.length > 0 || isDropped(name, attributes)) {
        open.push({ name, start });
        return;
      }
      const end = endIndex + 1;
      // Archived pages have no scripts, so everyone gets what is inside <noscript>.
      if (name === 'noscript') edits.push({ start, end, text: '' });
      else {
        const tag = html.slice(start, end);
        const text = rewriteTag(tag, name, attributes.rel ?? '', readdress);
        if (text !== tag) edits.push({ start, end, text });
      }
      if (name === 'style') style = end;
    },
    onclosetag(name, implied) {
      const { startIndex: start, endIndex } = parser;
      const end = endIndex + 1;
      if (open.length > 0) {
        const closed = open.pop();
        if (closed && open.length === 0) edits.push({ start: closed.start, end, text: '' });
      } else if (name === 'noscript' && !implied) edits.push({ start, end, text: '' });
      else if (name === 'style' && style !== undefined) {
        const css = html.slice(style, start);
        const text = rewriteStyles(css, (address) => readdress(address, { tag: 'style', rel: '' }));
        if (text !== css) edits.push({ start: style, end: start, text });
        style = undefined;
      }
    },
  });
  parser.end(html);
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
}
