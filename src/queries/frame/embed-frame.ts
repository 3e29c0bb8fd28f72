import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { listFonts } from './list-fonts.ts';
import { iconHref } from './theme-picture.ts';
import { writeColours } from './write-colours.ts';

/** What a page for frames on other sites has around its drawing. */
export interface EmbedFrame {
  /** The page that it comes from. */
  readonly page: { readonly label: string; readonly href: string; readonly canonical: string };
  /** Icon of the site: without one, browsers request a default that does not exist. */
  readonly icon: string;
  /** CSS rules for the portal's accent colours; undefined for those of the stylesheet. */
  readonly colours: string | undefined;
  /** Files of the fonts used for most of it. */
  readonly fonts: readonly string[];
  readonly fictional: boolean;
}

/**
 * Frame of a drawing.
 * @param path of its page within the language
 * @param title of the drawing
 */
export function frameEmbed(
  portal: Portal,
  path: string,
  title: string,
  locale: Locale,
): EmbedFrame {
  const page = href(locale, path);
  const site = textIn(portal.site.name, locale);
  return {
    page: {
      label: useTranslate(locale)('figure.embed.back', { site }),
      href: page,
      canonical: absolute(page),
    },
    icon: iconHref(portal),
    colours: writeColours(portal),
    fonts: listFonts(portal, locale, title),
    fictional: portal.site.fictional,
  };
}

/** Markup for an iframe that shows a page for frames. */
export function frameMarkup(address: string, title: string, height: number): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="${name}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}
