import { posix } from 'node:path';
import { phrase } from '../../src/i18n/phrase.ts';
import type { AddressUse } from './rewrite-page.ts';
import { UnkeptSite } from './unkept-site.ts';

export interface Kept {
  /** Path of the site: `/` or `/x/`. */
  readonly base: string;
  /** Within a language, `reports/2012`. */
  readonly folder: string;
  /** Within the site, `archive/2012`. */
  readonly archive: string;
  /** Files of archived pages in the site: `en/reports/2012/method/index.html`. */
  readonly pages: ReadonlySet<string>;
}

/** Files of a figure that are archived with it. Its bitmap is not: it repeats the drawing. */
const figureFile = /^[a-z]{2,3}\/figures\/[^/]+\/[^/]+\.(?:csv|json|svg)$/;

/** Path of an archived page: `en/method/index.html`. */
export function placePage(file: string, { folder }: Kept): string {
  const [language = ''] = file.split('/');
  return `${language}/${file.slice(language.length + folder.length + 2)}`;
}

/** Path of any other archived file. */
export function placeAsset(file: string): string {
  return `assets/${file.replace(/^assets\//, '')}`;
}

/** Whether a file is shown with the page or belongs to a figure. Other files remain on the site. */
function comesAlong(file: string, { tag, rel }: AddressUse): boolean {
  if (tag !== 'a') return tag !== 'link' || /stylesheet|icon|preload/.test(rel);
  return figureFile.test(file);
}

/** Relative address between files; the index of a folder is its folder. */
function relate(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to).replace(/(^|\/)index\.html$/, '$1');
  return path === '' ? './' : path;
}

/**
 * New address of a linked file, valid wherever the site is served: archived if it belongs to the report,
 * otherwise on the surrounding site.
 * @param from file in the site that contains the address
 * @param at the same file in the archive
 * @param keep called with the site path of each file to archive
 * @throws UnkeptSite for an address outside of the site
 */
export function relateAddress(
  address: string,
  use: AddressUse,
  { from, at }: { readonly from: string; readonly at: string },
  kept: Kept,
  keep: (file: string) => void,
): string {
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
