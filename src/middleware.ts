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

/** Does an address of this site lead to a part that the portal does without? */
function isGone(address: string): boolean {
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

/** Strips the language markers of fallback texts from a file meant for programs. */
async function writePlainly(response: Response, path: string): Promise<Response> {
  if (!portal.site.languages.some(carriesEnglish)) return response;
  const { status, headers } = response;
  const write = path.startsWith(`${root}data/`) ? dataText : plainText;
  return new Response(write(await response.text()), { status, headers });
}

/**
 * Parts of the site that the portal does without have no pages, and no other page leads to them.
 * A response without a body is no file of the site. A page with letters that few have brings the rules for
 * their fonts. All say what they may load and run.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  if (isGone(url.pathname)) return new Response(null, { status: 404 });
  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('text/html'))
    return isText(type) ? writePlainly(response, url.pathname) : response;
  const unlink = (written: string) =>
    portal.site.off.length === 0 ? written : unlinkPages(written, isGone);
  const html = finishPage(await response.text(), unlink);
  // The server for authors puts scripts of its own into pages, which no policy could name.
  const guarded = import.meta.env.DEV ? html : guardPage(html);
  return new Response(guarded, { status: response.status, headers: response.headers });
};
