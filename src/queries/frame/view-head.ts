import { writeColours } from './write-colours.ts';
import { themeColours } from '../../domain/colours/site-colours.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import { type Locale, localeInfo, mainLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import type { Portal } from '../../portal/portal.ts';
import { pagePicture } from '../cards/card-picture.ts';
import { listFonts } from './list-fonts.ts';
import { iconHref } from './theme-picture.ts';
import { type HeadFeed, viewHeadFeeds } from '../feeds/follow-links.ts';
import type { FramedPage } from './page-meta.ts';

/** The same page in another language. */
export interface Alternate {
  readonly language: Locale;
  readonly href: string;
}

/** What a page says to browsers, search engines and those who share a link to it. */
export interface HeadView {
  readonly title: string;
  readonly icon: string;
  /** What an installed copy is called, and how it looks. */
  readonly manifest: string;
  /** Rules for the accents of the portal; undefined for those of the stylesheet. */
  readonly colours: string | undefined;
  /** The grounds of the two themes, for the browser's own frame. */
  readonly grounds: { readonly light: string; readonly dark: string };
  /** Files of the fonts of its script, to be fetched early. */
  readonly fonts: readonly string[];
  readonly canonical: string;
  readonly alternates: readonly Alternate[];
  /** Where readers who know none of the portal's languages are sent. */
  readonly anyLanguage: string;
  readonly feeds: readonly HeadFeed[];
  readonly siteName: string;
  readonly ogLocale: string;
  readonly otherOgLocales: readonly string[];
  /** Where the frame of the page is described, if it has one. */
  readonly oembed: string | undefined;
  /** Undefined where no pictures of links are drawn. */
  readonly picture:
    | {
        readonly href: string;
        readonly width: number;
        readonly height: number;
        readonly alt: string;
      }
    | undefined;
}

/** Addresses of a page in every language of the portal. */
export function listAlternates({ site }: Portal, path: string): Alternate[] {
  return site.languages.map((language) => ({ language, href: absolute(href(language, path)) }));
}

/** The picture of a link that is shared: see `pagePicture`. */
export function viewPicture(portal: Portal, locale: Locale, path: string): HeadView['picture'] {
  const found = pagePicture(portal, path, locale);
  if (!found) return undefined;
  const { path: file, ...picture } = found;
  return { ...picture, href: absolute(file) };
}

function viewGrounds({ site }: Portal): HeadView['grounds'] {
  const { light, dark } = themeColours(site.colours);
  return { light: light.paper, dark: dark.paper };
}

/** Pages that are texts of their own. */
const articles: ReadonlySet<string> = new Set(['concept', 'news', 'page', 'practice', 'report']);

/** What a page is to those who share a link to it: an article, or a part of a site. */
export const ogType = (kind: string): string => (articles.has(kind) ? 'article' : 'website');

/** What the head of a page holds. */
export function viewHead(portal: Portal, locale: Locale, page: FramedPage): HeadView {
  const { site } = portal;
  const { path, title, short } = page;
  // Where there is but one language, pages on which to choose it only lead on, and are in no index.
  const choice =
    site.languages.length > 1 ? (short ?? (path === '/' ? path : undefined)) : undefined;
  const anyLanguage = choice ? rootHref(choice) : href(mainLanguage(site.languages), path);
  return {
    title: path === '/' ? title : `${title} · ${textIn(site.name, locale)}`,
    icon: iconHref(portal),
    manifest: href(locale, '/site.webmanifest'),
    colours: writeColours(portal),
    grounds: viewGrounds(portal),
    fonts: listFonts(portal, locale, title),
    canonical: absolute(href(locale, path)),
    alternates: listAlternates(portal, path),
    anyLanguage: absolute(anyLanguage),
    feeds: viewHeadFeeds(portal, locale, page),
    siteName: textIn(site.name, locale),
    ogLocale: localeInfo[locale].og,
    otherOgLocales: site.languages
      .filter((other) => other !== locale)
      .map((other) => localeInfo[other].og),
    oembed: page.oembed ? absolute(href(locale, `${path}oembed.json`)) : undefined,
    picture: viewPicture(portal, locale, path),
  };
}
