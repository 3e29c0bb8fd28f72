import type { MiddlewareHandler } from 'astro';
import { carriesEnglish, dataText, plainText } from './i18n/carried-text.ts';
import { rootHref } from './i18n/href.ts';
import { isLocale } from './i18n/locales.ts';
import { portal } from './portal/built-portal.ts';
import { finishPage } from './queries/frame/finish-page.ts';
import { guardPage } from './queries/frame/guard-page.ts';
import { unlinkPages } from './queries/frame/unlink-pages.ts';
import { isOffFile, offSectionOf } from './schemas/off-sections.ts';

const root = rootHref('/');

/** True for addresses in parts that the portal has switched off, which have no pages. */
export function isGone(address: string): boolean {
  const { off } = portal.site;
  const url = URL.parse(address, import.meta.env.SITE);
  if (!url || url.origin !== new URL(import.meta.env.SITE).origin) return false;
  if (!url.pathname.startsWith(root)) return false;
  const path = url.pathname.slice(root.length - 1);
  const [, lang = '', within = ''] = /^\/([^/]+)(\/.*)$/.exec(path) ?? [];
  return isOffFile(off, path) || (isLocale(lang) && offSectionOf(off, within) !== undefined);
}

/** True for text formats, such as tables, drawings and feeds. */
const isText = (type: string) =>
  /^(?:text|application\/(?:[\w.+-]*json|[\w.+-]*xml)|image\/svg)/.test(type);

/** Text of a file without untranslated-language markers, which pages turn into attributes. */
function writePlainly(text: string, path: string): string {
  return path.startsWith(`${root}data/`) ? dataText(text) : plainText(text);
}

const hasMarkers = portal.site.languages.some(carriesEnglish);

/** True for pages, and for text files if they may contain markers. */
export const isFinished = (type: string): boolean =>
  type.startsWith('text/html') || (hasMarkers && isText(type));

/** True for a page of a frozen report, which was finished before it was frozen. */
function isFrozen(path: string): boolean {
  const [, edition = ''] = /^[^/]+\/reports\/([^/]+)\//.exec(path.slice(root.length)) ?? [];
  return portal.archiveById.has(edition);
}

/**
 * Finish the text of a page or file: pages with rare characters get the rules for their fonts, links to
 * switched-off parts are removed, and each page gets its security policy.
 * @param path of its address
 */
export function finishAnswer(text: string, type: string, path: string): string {
  if (!type.startsWith('text/html')) return hasMarkers ? writePlainly(text, path) : text;
  const unlink = (written: string) =>
    portal.site.off.length === 0 ? written : unlinkPages(written, isGone);
  const html = isFrozen(path) ? text : finishPage(text, unlink);
  // The development server injects scripts, which no policy could name.
  return import.meta.env.DEV ? html : guardPage(html);
}

/** For the development server; builds call the same functions without middleware. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  if (isGone(url.pathname)) return new Response(null, { status: 404 });
  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  if (!isFinished(type)) return response;
  const finished = finishAnswer(await response.text(), type, url.pathname);
  return new Response(finished, { status: response.status, headers: response.headers });
};
