import { nameLanguage } from '../../i18n/display-names.ts';
import { href } from '../../i18n/href.ts';
import { carriesEnglish, fallbackLocale } from '../../i18n/carried-text.ts';
import { fallbackOrder, type Locale, localeInfo } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { countUntranslated, messages, useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { correctionHref } from '../links/correction.ts';
import type { NamedLink } from '../links/refs.ts';
import { menuName } from './list-meta.ts';
import { type NavLink, viewOwnLinks } from './own-links.ts';
import { pictureHref } from './theme-picture.ts';
import type { FramedPage } from './page-meta.ts';
import { hasPage } from './view-menu.ts';

/** Pages about the portal and its sources, and how to take part; the menu has the others. */
const pages = [
  'a-z',
  'about',
  'status',
  'bibliography',
  'privacy',
  'data',
  'survey',
  'bulletin',
] as const;

export interface Logo {
  readonly src: string;
  /** Its owner. */
  readonly name: string;
  readonly href: string | undefined;
}

export interface FooterView {
  readonly siteName: string;
  /** Publisher; undefined if the portal has the same name. */
  readonly publisher: string | undefined;
  readonly about: string;
  readonly fictional: string | undefined;
  /** Note for a language added by the portal whose messages have not been reviewed. */
  readonly draft: string | undefined;
  /** What the asterisk of a language in the masthead means, if one has it. */
  readonly asterisk: string | undefined;
  /** Note on fallback texts for what is untranslated; removed from pages without any. */
  readonly standIn: string | undefined;
  readonly pages: readonly NavLink[];
  readonly logos: readonly Logo[];
  readonly links: readonly NamedLink[];
  /** Opens a message about an error on the page. */
  readonly correction: NavLink;
  readonly licence: NavLink;
}

/** True if the language has any interface message. */
const isTranslated = (locale: Locale) => Object.keys(messages[locale]).length > 0;

/** Language of most fallback texts. */
const fallbackOf = ({ site }: Portal, locale: Locale): Locale =>
  countUntranslated(locale) > 0
    ? fallbackLocale
    : (fallbackOrder[locale].find((one) => one !== locale && site.languages.includes(one)) ??
      fallbackLocale);

/** Footer of a page: about the portal, its other parts, and how to report a mistake. */
export function viewFooter(
  portal: Portal,
  locale: Locale,
  { path, drafts = [] }: FramedPage,
): FooterView {
  const t = useTranslate(locale);
  const { site } = portal;
  const siteName = textIn(site.name, locale);
  const publisher = site.publisher[locale];
  return {
    siteName,
    publisher: publisher === siteName ? undefined : `${t('bibliography.publisher')}: ${publisher}`,
    about: site.description[locale],
    fictional: site.fictional ? t('fictional') : undefined,
    draft: localeInfo[locale].draft && isTranslated(locale) ? t('draft.some') : undefined,
    asterisk: site.languages.some((language) => drafts.includes(language))
      ? `* ${t('draft.mark')}`
      : undefined,
    standIn: carriesEnglish(locale)
      ? t('foot.standIn', {
          language: nameLanguage(locale, locale),
          other: nameLanguage(fallbackOf(portal, locale), locale),
        })
      : undefined,
    pages: pages
      .filter((name) => hasPage(portal, name))
      .map((name) => ({ label: menuName(name, locale), href: href(locale, `/${name}/`) })),
    logos: site.theme.logos.map(({ file, name, url }) => ({
      src: pictureHref(file),
      name: name[locale],
      href: url,
    })),
    links: viewOwnLinks(portal, site.links.footer, locale),
    correction: {
      label: t('correct.title'),
      href: correctionHref(locale, path),
    },
    licence: {
      label: t('foot.licence', { licence: textIn(site.licence.name, locale) }),
      href: site.licence.url,
    },
  };
}
