import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type FollowGroup, viewFollowLinks } from '../feeds/follow-links.ts';
import type { FramedPage } from './page-meta.ts';
import { type ShareView, viewShare } from '../share/view-share.ts';
import { type FooterView, viewFooter } from './view-footer.ts';
import { type HeadView, viewHead } from './view-head.ts';
import { type MastheadView, viewMasthead } from './view-masthead.ts';
import { nameData } from '../editions/name-data.ts';

export interface FrameView {
  readonly head: HeadView;
  readonly masthead: MastheadView;
  /** The edition, and the short link of the page if it has one. */
  readonly edition: string;
  readonly fictional: string | undefined;
  /** How to share it; undefined for a page excluded from search. */
  readonly share: ShareView | undefined;
  /** Feeds and calendar of what it shows. */
  readonly follow: readonly FollowGroup[];
  readonly footer: FooterView;
}

export function viewFrame(portal: Portal, locale: Locale, page: FramedPage): FrameView {
  return {
    head: viewHead(portal, locale, page),
    masthead: viewMasthead(portal, locale, page),
    edition: page.edition ?? nameData(portal.editionId, locale),
    fictional: portal.site.fictional ? useTranslate(locale)('fictional') : undefined,
    share: page.hidden ? undefined : viewShare(portal, locale, page),
    follow: viewFollowLinks(portal, page.path, locale),
    footer: viewFooter(portal, locale, page),
  };
}
