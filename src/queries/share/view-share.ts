import { absolute, href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { FramedPage, ShareOffer } from '../frame/page-meta.ts';
import { type DossierItem, dossierItem } from '../dossier/dossier-item.ts';
import { viewQuietFeed } from '../feeds/follow-links.ts';
import { encodeQuery } from '../links/encode-query.ts';
import type { NamedLink } from '../links/refs.ts';

export interface ShareView {
  /** Link to copy: the short one, which opens in the reader's language, otherwise that of the page. */
  readonly link: string;
  /** The short link and its QR code as pictures; undefined for a page without one. */
  readonly short: { readonly href: string; readonly svg: string; readonly png: string } | undefined;
  /** True if the short link leads to more than one language. */
  readonly choosesLanguage: boolean;
  /** A message with title and link, without recipient. */
  readonly mail: string;
  /** Citation; undefined if the page has it. */
  readonly citation: string | undefined;
  readonly offers: readonly ShareOffer[];
  /** As a part of the reader's dossier; undefined for a page that is none. */
  readonly item: DossierItem | undefined;
  /** Feed of a page that has no part about following it. */
  readonly feed: NamedLink | undefined;
  /** Folder of its sheet and poster. */
  readonly sheet: string;
}

/** A message without recipient: its subject, and the link in its text. */
function mailHref(title: string, link: string): string {
  return `mailto:?subject=${encodeQuery(title)}&body=${encodeQuery(link)}`;
}

/** Kinds of pages that readers collect. */
const collected = ['cluster', 'concept', 'country', 'figure', 'practice', 'region', 'sector'];

/** Everything offered for sharing a page. */
export function viewShare(
  portal: Portal,
  locale: Locale,
  { kind, title, path, short, offers = [] }: FramedPage,
): ShareView {
  const { site } = portal;
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
    item: kind && collected.includes(kind) ? dossierItem(path, locale) : undefined,
    feed: viewQuietFeed(portal, path, locale),
    sheet: `${own}sheet/`,
  };
}
