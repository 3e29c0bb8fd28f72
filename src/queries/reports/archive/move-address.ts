import { posix } from 'node:path';
import { publishedAnchor } from '../../data/view-published.ts';

/** From where to where a page of an archive is moved, as files of a site. */
export interface Move {
  /** `archive/2012/en/method/index.html` */
  readonly from: string;
  /** `en/reports/2012/method/index.html` */
  readonly to: string;
}

/** The folder of a language in an archive: `archive/2012/en/`. */
const languageFolder = /^archive\/([^/]+)\/([a-z]{2,3})\/(?=$|.*\/$|(?:.*\/)?index\.html$)/;

/** A published figure is that of the edition, and not the one that a later edition calls by the same name. */
function moveAnchor(target: string, rest: string, from: string): string {
  const edition = /^archive\/([^/]+)\//.exec(from)?.[1];
  const id = /^[a-z]{2}\/data\/published\/$/.test(target) ? /^#(.+)$/.exec(rest)?.[1] : undefined;
  return edition === undefined || id === undefined ? rest : `#${publishedAnchor(edition, id)}`;
}

/**
 * The address of the same thing as seen from the new place of a page. Pages of the archive move with
 * it; what they show stays where it is.
 */
export function moveAddress(address: string, { from, to }: Move): string {
  // Other hosts, other schemes and places in the page itself are the same from anywhere.
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

/** A tag of a page that has been judged: no value in it holds a `<`. */
const tag = /<[a-zA-Z](?:"[^"]*"|'[^']*'|[^"'<>])*>/g;
const address = /(\s(?:href|src)=)("[^"]*"|'[^']*'|[^\s"'<>]+)/g;

/** Styles in the page itself, and what they load: fonts. */
const styles = /(<style\b[^>]*>)([^<]*)/g;
const loaded = /(\burl\()("[^"]*"|'[^']*'|[^"')\s]+)/g;

/** A page of an archive with its addresses as they are at its new place; all else stays as it is. */
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
