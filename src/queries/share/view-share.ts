import { absolute, href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { FramedPage, ShareOffer } from '../frame/page-meta.ts';
import { encodeQuery } from '../links/encode-query.ts';

/** How a page is shared. */
export interface ShareView {
  /** The link to copy: the short one, which opens in the reader's language, else that of the page. */
  readonly link: string;
  /** The short link and the pictures of its QR code; undefined for a page that has none. */
  readonly short: { readonly href: string; readonly svg: string; readonly png: string } | undefined;
  /** Does the short link lead to more than one language? */
  readonly choosesLanguage: boolean;
  /** A message with title and link, for which the reader chooses who gets it. */
  readonly mail: string;
  /** How the page is cited; undefined where it says so itself. */
  readonly citation: string | undefined;
  readonly offers: readonly ShareOffer[];
  /** Folder of its sheet and poster. */
  readonly sheet: string;
}

/** A message without a receiver: its subject, and the link in its text. */
function mailHref(title: string, link: string): string {
  return `mailto:?subject=${encodeQuery(title)}&body=${encodeQuery(link)}`;
}

/** All that readers are offered to hand a page on. */
export function viewShare(
  { site }: Portal,
  locale: Locale,
  { title, path, short, offers = [] }: FramedPage,
): ShareView {
  const own = href(locale, path);
  const root = short && rootHref(short);
  const link = absolute(root ?? own);
  return {
    link,
    short: root ? { href: root, svg: `${root}qr.svg`, png: `${root}qr.png` } : undefined,
    choosesLanguage: site.languages.length > 1,
    mail: mailHref(title, link),
    citation: offers.includes('cite')
      ? undefined
      : useTranslate(locale)('share.cite', { site: textIn(site.name, locale), title, url: link }),
    offers,
    sheet: `${own}sheet/`,
  };
}
