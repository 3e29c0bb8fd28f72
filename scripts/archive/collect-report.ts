import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isLocale, type Locale, locales } from '../../src/i18n/locales.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import type { FileMap } from '../../src/loaders/archive/unzip-files.ts';
import { listTree } from '../../src/loaders/list-files.ts';
import { readPageHead } from '../page-head.ts';
import { type Kept, placeAsset, placePage, relateAddress } from './archive-links.ts';
import { rewritePage, rewriteStyles } from './rewrite-page.ts';
import { UnkeptSite } from './unkept-site.ts';

/** Title without the name of the site, which comes last. */
const plainTitle = (title: string) => title.replace(/ · [^·]*$/, '');

/** Notice on pages of a fictional portal, as our layout writes it. */
const readNotice = (html: string) =>
  /<p class="notice doubt fictional">([^<]*)<\/p>/.exec(html)?.[1];

/**
 * Start page of an archive, linking the report in each language.
 * @param starts first page of each language
 */
function listLanguages(name: string, starts: ReadonlyMap<Locale, string>): string {
  const [[language, first] = ['en', '']] = starts;
  const { title, description, stylesheets } = readPageHead(first);
  const links = [...starts].map(
    ([locale, html]) =>
      `<li lang="${locale}"><a href="${locale}/" hreflang="${locale}">${plainTitle(readPageHead(html).title)}</a></li>`,
  );
  const notices = [...starts].flatMap(([locale, html]) => {
    const notice = readNotice(html);
    return notice ? [`<p class="notice doubt fictional" lang="${locale}">${notice}</p>`] : [];
  });
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${plainTitle(title)}</title>`,
    `<meta name="description" content="${description}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Their addresses are relative to a page one folder below.
    ...stylesheets.map((href) => `<link rel="stylesheet" href="${href.replace(/^\.\.\//, '')}">`),
    `</head><body><div class="wrap"><main id="main"><div class="head"><h1>${name}</h1></div>`,
    `${notices.join('')}<ul>${links.join('')}</ul></main></div></body></html>\n`,
  ].join('');
}

interface ReportPlace {
  readonly site: string;
  /** `/` or `/x/`. */
  readonly base: string;
  /** Within a language, `reports/2012`. */
  readonly folder: string;
  /** Within the site, `archive/2012`. */
  readonly archive: string;
}

/** Paths of the report's pages in every language. */
function listPages({ site, folder }: ReportPlace): string[] {
  return locales.flatMap((locale) => {
    const own = `${locale}/${folder}`;
    if (!existsSync(join(site, own))) return [];
    return listTree(join(site, own))
      .files.filter((file) => posix.basename(file) === 'index.html')
      .map((file) => `${own}/${file}`);
  });
}

/**
 * Pages of a report as built, with their styles, fonts, drawings and data, linked relatively so that they work
 * at any address.
 * @throws UnkeptSite if something that a page shows is missing
 */
export function collectReport(place: ReportPlace): FileMap {
  const { site, base } = place;
  const pages = new Set(listPages(place));
  const kept: Kept = { ...place, pages };
  const files = new Map<string, Uint8Array>();
  const waiting = new Set<string>();
  const encode = (text: string) => new TextEncoder().encode(text);
  const relating =
    (from: string, at: string) => (address: string, use: { tag: string; rel: string }) =>
      relateAddress(address, use, { from, at }, kept, (file) => waiting.add(file));

  for (const page of pages) {
    const at = placePage(page, kept);
    files.set(at, encode(rewritePage(readFileSync(join(site, page), 'utf8'), relating(page, at))));
  }
  // The set grows: styles name further files.
  for (const file of waiting) {
    const at = placeAsset(file);
    const path = join(site, file);
    if (!existsSync(path)) {
      throw new UnkeptSite(phrase('command.freeze.noShown', { file, option: `--base ${base}` }));
    }
    const bytes = readFileSync(path);
    if (!file.endsWith('.css')) files.set(at, bytes);
    else {
      const readdress = relating(file, at);
      const use = { tag: 'style', rel: '' };
      files.set(at, encode(rewriteStyles(bytes.toString(), (address) => readdress(address, use))));
    }
  }
  const starts = [...files].flatMap(([name, body]) => {
    const [language = '', rest] = name.split('/');
    if (rest !== 'index.html' || !isLocale(language)) return [];
    return [[language, new TextDecoder().decode(body)] as const];
  });
  if (starts.length > 0) {
    const name = posix.basename(place.archive);
    files.set('index.html', encode(listLanguages(name, new Map<Locale, string>(starts))));
  }
  return files;
}
