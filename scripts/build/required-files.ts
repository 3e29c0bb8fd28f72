import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Parser } from 'htmlparser2';
import { listTree } from '../../src/loaders/list-files.ts';

/** A requested file that the site lacks. */
export interface MissingFile {
  readonly file: string;
  readonly from: string;
}

/**
 * Tags that can make a browser load a file. Found by a pattern: a parser would take 6 s for 4,600 pages instead
 * of 0.3 s; the few distinct tags are parsed. A script is text, so it is matched whole and only its opening tag
 * counts.
 */
const loadingTags =
  /(<script\b[^>]*>).*?<\/script>|<(?:link|img|source)\s[^>]*>|<use\b[^>]*\shref="[^#"][^>]*>|<meta property="og:image"[^>]*>/gs;

/** Relations of a `link` that the browser loads. */
const loadedLinks = /\b(?:stylesheet|icon|preload|modulepreload)\b/;

function addressesOf(tag: string, own: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, { rel = '', href, src, srcset = '', imagesrcset = '', content = '' }) {
      // Chats request the preview image by its absolute address.
      if (name === 'meta' && content.startsWith(`${own}/`)) found.push(content.slice(own.length));
      if (name === 'link' && !loadedLinks.test(rel)) return;
      const lists = [srcset, imagesrcset].flatMap((list) => list.split(','));
      const listed = lists.map((item) => item.trim().split(/\s/)[0]);
      found.push(
        ...([href, src, ...listed].filter(
          (address) => address !== undefined && address !== '',
        ) as string[]),
      );
    },
  });
  parser.end(tag);
  return found;
}

/** Most pages share the few distinct tags. */
const knownTags = new Map<string, readonly string[]>();

/**
 * Addresses of the files that a page makes a browser load.
 * @param own host of the site
 */
export function addressesIn(html: string, own: string): string[] {
  const found = [...html.matchAll(loadingTags)].flatMap(([whole, script]) => {
    const tag = script ?? whole;
    const key = `${own}\n${tag}`;
    const addresses = knownTags.get(key) ?? addressesOf(tag, own);
    knownTags.set(key, addresses);
    return addresses;
  });
  return [...new Set(found)];
}

function addressesOfStyles(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')\s]+)/g)].map(([, address = '']) => address);
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** File of the site at an address; undefined for others. */
function findFile(address: string, from: string, base: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(address)) return undefined;
  const path = decodeAddress(address.replace(/[?#].*$/s, ''));
  const full = posix.resolve(base, posix.dirname(from), path);
  return full.startsWith(base) ? full.slice(base.length) : undefined;
}

/**
 * Stylesheets, scripts, fonts and images that a site's pages request but lack.
 * @param base path below which the site is served
 * @param own host of the site, part of preview addresses
 * @param read addresses requested by a page
 */
export function findMissingFiles(
  site: string,
  base: string,
  own = '',
  read: (page: string) => readonly string[] = (page) =>
    addressesIn(readFileSync(join(site, page), 'utf8'), own),
  pages: readonly string[] = listTree(site).files.filter((file) => file.endsWith('.html')),
): MissingFile[] {
  const asked = new Map<string, string>();
  const missing: MissingFile[] = [];
  const ask = (address: string, from: string) => {
    const file = findFile(address, from, base);
    if (file === undefined || asked.has(file)) return;
    asked.set(file, from);
    if (!statSync(join(site, file), { throwIfNoEntry: false })?.isFile())
      missing.push({ file, from });
  };
  for (const page of pages) for (const address of read(page)) ask(address, page);
  const absent = new Set(missing.map(({ file }) => file));
  for (const styles of [...asked.keys()].filter(
    (file) => file.endsWith('.css') && !absent.has(file),
  )) {
    for (const address of addressesOfStyles(readFileSync(join(site, styles), 'utf8')))
      ask(address, styles);
  }
  return missing;
}

/**
 * Refuse a site that lacks requested files.
 * @throws Error that names them
 */
export function requireFiles(...asked: Parameters<typeof findMissingFiles>): void {
  const missing = findMissingFiles(...asked);
  if (missing.length === 0) return;
  const named = missing.slice(0, 5).map(({ file, from }) => `${file} (asked for by ${from})`);
  const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : '';
  throw new Error(
    `expected every file that a page asks for, found none for ${named.join(', ')}${more}; build again, and report it when it happens again`,
  );
}
