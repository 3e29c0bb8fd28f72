import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import type { Portal } from '../../portal/portal.ts';
import { oembedOf } from '../cards/oembed.ts';
import { type HeadView, viewPicture } from './view-head.ts';

/** What a short link offers to programs that show links: the card and the frame of its target. */
export interface LinkPreview {
  readonly title: string;
  readonly siteName: string;
  readonly picture: HeadView['picture'];
  /** Address of the target's oEmbed response, if any. */
  readonly oembed: string | undefined;
}

/** @param path of the page behind the link, within the language */
export function viewLinkPreview(
  portal: Portal,
  path: string,
  title: string,
  locale: Locale,
): LinkPreview {
  return {
    title,
    siteName: textIn(portal.site.name, locale),
    picture: viewPicture(portal, locale, path),
    oembed: oembedOf(portal, path, locale),
  };
}
