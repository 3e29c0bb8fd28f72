import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SitePage } from '../pdf/site-pages.ts';
import { readSiteName } from '../pdf/read-site-name.ts';
import { fillTables } from './fill-tables.ts';
import {
  childElements,
  findElement,
  findElements,
  hasClass,
  type HtmlElement,
  type HtmlNode,
  parseHtml,
  plainWords,
} from './html.ts';
import type { Chapter, OfficeReport } from './office-report.ts';
import { readBlocks } from './read-blocks.ts';
import { readNotes, type Surroundings } from './read-framed.ts';
import { readSpans, type Setting, settingIn } from './read-spans.ts';

const shares = new Set(['http:', 'https:', 'mailto:']);

/** Address that others can open; undefined for scripts, files and what is no address. */
function readAddress(href: string, from: URL): URL | undefined {
  const address = URL.parse(href, from);
  return address && shares.has(address.protocol) ? address : undefined;
}

/** Path of an address in the folder of the site; undefined if it is none of its files. */
function pathInSite(site: string, { url, base }: SitePage, address: URL): string | undefined {
  const { origin, pathname } = address;
  const path = pathname.slice(base.length + 1);
  const isOwn = origin === url.origin && pathname.startsWith(`${base}/`) && /^[\w/.-]+$/.test(path);
  return isOwn && existsSync(join(site, path)) ? path : undefined;
}

/** Short link of a page of the site, or its own address. */
function shareAddress(site: string, found: SitePage, address: URL): string {
  const folder = pathInSite(site, found, address);
  const file = folder === undefined ? undefined : join(site, folder, 'index.html');
  if (file === undefined || !existsSync(file)) return address.href;
  const html = readFileSync(file, 'utf8');
  return /<div class="sharing" data-link="(https?:[^"&<>]+)"/.exec(html)?.[1] ?? address.href;
}

function readSurroundings(site: string, found: SitePage, ids: ReadonlySet<string>): Surroundings {
  const { url } = found;
  const folder = new URL('..', url).pathname;
  /** Part of this page that an address leads to, also when it is that of a chapter. */
  const ownPart = ({ origin, pathname, hash }: URL) => {
    if (origin !== url.origin || !pathname.startsWith(folder)) return undefined;
    const part = hash
      ? hash.slice(1)
      : `chapter-${pathname.slice(folder.length).replace(/\/$/, '')}`;
    return ids.has(part) ? part : undefined;
  };
  return {
    readLink: (href) => {
      const address = readAddress(href, url);
      if (!address) return undefined;
      const part = ownPart(address);
      // A link to a part that was left out leads nowhere.
      if (!part && address.hash && address.pathname === url.pathname) return undefined;
      return part ? `#${part}` : address.href;
    },
    fileOf: (src) => {
      const address = src.endsWith('.svg') ? readAddress(src, url) : undefined;
      return address && pathInSite(site, found, address);
    },
    addressOf: (href) => {
      const address = readAddress(href, url);
      return address && shareAddress(site, found, address);
    },
  };
}

function readChapter(
  article: HtmlElement,
  number: string,
  setting: Setting,
  around: Surroundings,
): Chapter {
  const head = childElements(article).find((one) => hasClass(one, 'head'));
  const inHead = head ? settingIn(setting, head) : setting;
  const line = (test: (element: HtmlElement) => boolean) => {
    const found = head && findElement([head], test);
    return found ? readSpans(found.children, inHead, around.readLink) : [];
  };
  return {
    ids: [article.attribs.id ?? ''].filter(Boolean),
    kind: plainWords(head && findElement([head], (one) => hasClass(one, 'kind'))),
    number,
    title: line(({ name }) => name === 'h2'),
    lead: line((one) => hasClass(one, 'lead')),
    blocks: readBlocks(
      article.children.filter((one) => one !== head),
      setting,
      around,
    ),
  };
}

/** Numbers of chapters by id, as the contents have them. */
function readNumbers(contents: HtmlElement | undefined): Map<string, string> {
  const links = contents
    ? findElements([contents], ({ attribs }) => /^#chapter-/.test(attribs.href ?? ''))
    : [];
  return new Map(
    links.map((link) => [
      (link.attribs.href ?? '').slice(1),
      plainWords(findElement(link.children, (one) => hasClass(one, 'n'))),
    ]),
  );
}

/**
 * Read the report from the page with all chapters, the one that `npm run pdf` prints.
 * @param site folder of the built site
 * @throws Error if a chapter lacks rows that the page leaves to it
 */
export function readReport(site: string, found: SitePage): OfficeReport {
  const html = readFileSync(found.file, 'utf8');
  const nodes: HtmlNode[] = parseHtml(html);
  const main = findElement(nodes, ({ name }) => name === 'main');
  if (!main) throw new Error(`${found.file}: expected the text of a report, found none`);
  const one = (test: (element: HtmlElement) => boolean) => findElement([main], test);
  const all = (test: (element: HtmlElement) => boolean) => findElements([main], test);
  const articles = all(({ attribs }) => 'data-chapter' in attribs);
  for (const article of articles) {
    const id = article.attribs['data-chapter'] ?? '';
    fillTables(article, id, join(dirname(found.file), '..', id, 'index.html'));
  }
  const ids = new Set(
    all(({ attribs }) => Boolean(attribs.id)).map(({ attribs }) => attribs.id ?? ''),
  );
  const around = readSurroundings(site, found, ids);
  const lang = findElement(nodes, ({ name }) => name === 'html')?.attribs.lang ?? 'en';
  const setting: Setting = { lang };
  const cover = one((element) => hasClass(element, 'report-cover'));
  const line = (name: string) =>
    plainWords(cover && findElement([cover], (part) => hasClass(part, name)));
  const contents = one((element) => hasClass(element, 'report-toc'));
  const numbers = readNumbers(contents);
  const author = findElement(
    nodes,
    ({ name, attribs }) => name === 'meta' && attribs.name === 'author',
  );
  return {
    lang,
    site: { name: readSiteName(html), publisher: line('publisher') },
    edition: line('kind'),
    title: plainWords(one(({ name }) => name === 'h1')),
    lead: line('lead'),
    author: author?.attribs.content ?? '',
    imprint: (cover ? findElements([cover], (part) => hasClass(part, 'imprint')) : []).map(
      plainWords,
    ),
    contents: plainWords(contents && findElement([contents], ({ name }) => name === 'h2')),
    address: found.url.href,
    chapters: articles.map((article) =>
      readChapter(article, numbers.get(article.attribs.id ?? '') ?? '', setting, around),
    ),
    notes: readNotes(articles, setting, around.readLink),
  };
}
