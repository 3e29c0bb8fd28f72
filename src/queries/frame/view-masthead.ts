import { href } from '../../i18n/href.ts';
import { type Locale, localeInfo } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import type { Portal } from '../../portal/portal.ts';
import type { NamedLink } from '../links/refs.ts';
import { viewOwnLinks } from './own-links.ts';
import type { FramedPage } from './page-meta.ts';
import { pictureHref } from './theme-picture.ts';
import { type MenuGroup, viewMenu } from './view-menu.ts';

/** The page in one of the languages of the portal. */
export interface LanguageLink {
  readonly language: Locale;
  readonly href: string;
  readonly name: string;
  readonly short: string;
  readonly isCurrent: boolean;
  /** True if the page is a draft in it, or shown in another one. */
  readonly isDraft: boolean;
}

export interface MastheadView {
  readonly home: string;
  readonly siteName: string;
  /** Mark of the portal; undefined for the default. */
  readonly mark: string | undefined;
  readonly menu: readonly MenuGroup[];
  /** Portal-defined links, after the others. */
  readonly links: readonly (NamedLink & { readonly isCurrent: boolean })[];
  /** Page of results. */
  readonly search: string;
  readonly languages: readonly LanguageLink[];
}

/** Name of the portal, its menu, search box and languages. */
export function viewMasthead(
  portal: Portal,
  locale: Locale,
  { path, drafts = [] }: FramedPage,
): MastheadView {
  return {
    home: href(locale, '/'),
    siteName: textIn(portal.site.name, locale),
    mark: portal.site.theme.mark && pictureHref(portal.site.theme.mark),
    menu: viewMenu(portal, locale, path),
    links: viewOwnLinks(portal, portal.site.links.header, locale).map((link) => ({
      ...link,
      isCurrent: link.href === href(locale, path),
    })),
    search: href(locale, '/search/'),
    languages: portal.site.languages.map((language) => ({
      language,
      href: href(language, path),
      name: localeInfo[language].name,
      short: localeInfo[language].short,
      isCurrent: language === locale,
      isDraft: drafts.includes(language),
    })),
  };
}
