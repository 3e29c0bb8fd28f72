import { posix } from 'node:path';
import { phrase } from '../../src/i18n/phrase.ts';
import type { AddressUse } from './rewrite-page.ts';
import { UnkeptSite } from './unkept-site.ts';

/** What of a site is kept, and where it stood. */
export interface Kept {
  /** Path under which the site stands: `/` or `/x/`. */
  readonly base: string;
  /** Folder of the report within a language, `reports/2012`. */
  readonly folder: string;
  /** Folder of the archive in a site, `archive/2012`. */
  readonly archive: string;
  /** Files of kept pages, by their paths in the site: `en/reports/2012/method/index.html`. */
  readonly pages: ReadonlySet<string>;
}

/** Files of a figure that come along. Its picture in pixels stays behind: it is the drawing again. */
const figureFile = /^[a-z]{2,3}\/figures\/[^/]+\/[^/]+\.(?:csv|json|svg)$/;

/** Where a kept page lies in the archive: `en/method/index.html`. */
export function placePage(file: string, { folder }: Kept): string {
  const [language = ''] = file.split('/');
  return `${language}/${file.slice(language.length + folder.length + 2)}`;
}

/** Where any other kept file lies in the archive. */
export function placeAsset(file: string): string {
  return `assets/${file.replace(/^assets\//, '')}`;
}

/** Is it shown with the page, or is it a file of a figure? Other files stay on the site. */
function comesAlong(file: string, { tag, rel }: AddressUse): boolean {
  if (tag !== 'a') return tag !== 'link' || /stylesheet|icon|preload/.test(rel);
  return figureFile.test(file);
}

/** The address of one file as seen from another one; the index of a folder is its folder. */
function relate(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to).replace(/(^|\/)index\.html$/, '$1');
  return path === '' ? './' : path;
}

/**
 * The new address of what a file links to, so that it holds wherever the site stands: pages of the
 * report and what they show within the archive, all else on the site around it.
 * @param from file in the site in which the address stands
 * @param at the same file in the archive
 * @param keep called with each file, by its path in the site, that has to come along
 * @throws UnkeptSite for an address outside of the site
 */
export function relateAddress(
  address: string,
  use: AddressUse,
  { from, at }: { readonly from: string; readonly at: string },
  kept: Kept,
  keep: (file: string) => void,
): string {
  // Other hosts, other schemes and places in the page itself are the same from anywhere.
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const full = posix.resolve(`${kept.base}${posix.dirname(from)}`, path);
  const isFolder = path.endsWith('/') || path === '';
  if (!`${full}/`.startsWith(kept.base)) {
    throw new UnkeptSite(phrase('command.freeze.otherPath', { address, base: kept.base }));
  }
  const target = full.slice(kept.base.length);
  const page = isFolder ? posix.join(target, 'index.html') : target;
  if (kept.pages.has(page)) return relate(at, placePage(page, kept)) + rest;
  if (!isFolder && comesAlong(target, use)) {
    keep(target);
    return relate(at, placeAsset(target)) + rest;
  }
  return relate(`${kept.archive}/${at}`, page) + rest;
}
