import { posix } from 'node:path';
import { publishedAnchor } from '../../data/view-published.ts';

/** Move of an archive page, as files of a site. */
export interface Move {
  /** `archive/2012/en/method/index.html` */
  readonly from: string;
  /** `en/reports/2012/method/index.html` */
  readonly to: string;
}

/** Folder of a language in an archive: `archive/2012/en/`. */
const languageFolder = /^archive\/([^/]+)\/([a-z]{2,3})\/(?=$|.*\/$|(?:.*\/)?index\.html$)/;

/** A published figure refers to the edition, not to a later edition's figure with the same name. */
function moveAnchor(target: string, rest: string, from: string): string {
  const edition = /^archive\/([^/]+)\//.exec(from)?.[1];
  const id = /^[a-z]{2}\/data\/published\/$/.test(target) ? /^#(.+)$/.exec(rest)?.[1] : undefined;
  return edition === undefined || id === undefined ? rest : `#${publishedAnchor(edition, id)}`;
}

/** The same address relative to a page's new location. Archive pages move along; their assets do not. */
export function moveAddress(address: string, { from, to }: Move): string {
  // Other hosts, other schemes and anchors within the page do not change.
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const target = posix
    .join(`${posix.dirname(from)}/`, path)
    .replace(
      languageFolder,
      (_, edition: string, locale: string) => `${locale}/reports/${edition}/`,
    );
  const relative = posix.relative(posix.dirname(to), target);
  const slash = target.endsWith('/') ? '/' : '';
  return `${relative === '' ? '.' : relative}${slash}${moveAnchor(target, rest, from)}`;
}

/** A tag of a page after `escapeAttributes`: no value contains `<`. */
const tag = /<[a-zA-Z](?:"[^"]*"|'[^']*'|[^"'<>])*>/g;
const address = /(\s(?:href|src)=)("[^"]*"|'[^']*'|[^\s"'<>]+)/g;

/** Inline styles, and the fonts they load. */
const styles = /(<style\b[^>]*>)([^<]*)/g;
const loaded = /(\burl\()("[^"]*"|'[^']*'|[^"')\s]+)/g;

/** Archive page with addresses adjusted to its new location. */
export function movePage(html: string, move: Move): string {
  const moveWritten = (_: string, before: string, written: string) => {
    const sign = /^["']/.exec(written)?.[0] ?? '';
    const plain = sign ? written.slice(1, -1) : written;
    return `${before}${sign}${moveAddress(plain, move)}${sign}`;
  };
  return html
    .replace(tag, (whole) => whole.replace(address, moveWritten))
    .replace(
      styles,
      (_, open: string, css: string) => `${open}${css.replace(loaded, moveWritten)}`,
    );
}
