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

export interface Alternate {
  readonly language: Locale;
  readonly href: string;
}

/** Metadata for browsers, search engines and link previews. */
export interface HeadView {
  readonly title: string;
  readonly icon: string;
  readonly manifest: string;
  /** CSS rules for the portal's accent colours; undefined for those of the stylesheet. */
  readonly colours: string | undefined;
  /** Background colours of the two themes, for the browser's frame. */
  readonly grounds: { readonly light: string; readonly dark: string };
  /** Font files of its script, to be preloaded. */
  readonly fonts: readonly string[];
  readonly canonical: string;
  readonly alternates: readonly Alternate[];
  /** Page for readers who know none of the portal's languages. */
  readonly anyLanguage: string;
  readonly feeds: readonly HeadFeed[];
  readonly siteName: string;
  readonly ogLocale: string;
  /** Address of the page's oEmbed response, if any. */
  readonly oembed: string | undefined;
  /** Undefined if no pictures of links are drawn. */
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

/** Picture of a shared link: see `pagePicture`. */
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

/** Kinds of pages that are articles. */
const articles: ReadonlySet<string> = new Set(['concept', 'news', 'page', 'practice', 'report']);

/** Open Graph type of a page: an article, or a part of a site. */
export const ogType = (kind: string): string => (articles.has(kind) ? 'article' : 'website');

/** Metadata in the head of a page. */
export function viewHead(portal: Portal, locale: Locale, page: FramedPage): HeadView {
  const { site } = portal;
  const { path, title, short } = page;
  // With only one language, choice pages just redirect and are not indexed.
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
    oembed: page.oembed ? absolute(href(locale, `${path}oembed.json`)) : undefined,
    picture: viewPicture(portal, locale, path),
  };
}
