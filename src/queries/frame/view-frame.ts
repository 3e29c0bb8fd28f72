import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type FooterView, viewFooter } from './view-footer.ts';
import { type HeadView, viewHead } from './view-head.ts';
import { type MastheadView, type Section, viewMasthead } from './view-masthead.ts';

/** A step on the way from the home page; the last one has no link where it is the page itself. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

/** What the frame has to know of the page in it. */
export interface FramedPage {
  readonly title: string;
  /** Path within the language, with both slashes. */
  readonly path: string;
  readonly section?: Section | undefined;
  /** Path of the short link, if the page has one. */
  readonly short?: string | undefined;
  /** Languages in which this page is a draft or shown in another language. */
  readonly drafts?: readonly Locale[] | undefined;
  /** Path of a picture for links that are shared, with its size; else that of the portal. */
  readonly picture?:
    { readonly path: string; readonly width: number; readonly height: number } | undefined;
}

/** What every page shows around its own content. */
export interface FrameView {
  readonly head: HeadView;
  readonly masthead: MastheadView;
  /** The edition, and the short link of the page if it has one. */
  readonly edition: string;
  /** Said of a portal that is invented. */
  readonly fictional: string | undefined;
  readonly footer: FooterView;
}

/** The frame of a page. */
export function viewFrame(portal: Portal, locale: Locale, page: FramedPage): FrameView {
  const edition = portal.edition.title[locale];
  return {
    head: viewHead(portal, locale, page),
    masthead: viewMasthead(portal, locale, page),
    edition: page.short ? `${edition} · ${page.short}` : edition,
    fictional: portal.site.fictional ? useTranslate(locale)('fictional') : undefined,
    footer: viewFooter(portal, locale, page),
  };
}
