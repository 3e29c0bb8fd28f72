import { href } from '../../i18n/href.ts';
import { type Locale, localeInfo, mainLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type ChoicePage, describeChoice } from './choice-page.ts';
import { isOff } from '../links/describe-collections.ts';
import type { NavLink } from './own-links.ts';

export interface MissingText {
  readonly language: Locale;
  readonly name: string;
  readonly text: string;
  /** Page of results. */
  readonly search: string;
  readonly links: readonly NavLink[];
}

export interface MissingPageView {
  readonly page: ChoicePage;
  readonly texts: readonly MissingText[];
}

const ways = [
  { name: 'home', path: '/' },
  { name: 'clusters', path: '/clusters/' },
] as const;

/** Page for unknown addresses; the reader's language is unknown, so all are shown. */
export function viewMissingPage(portal: Portal): MissingPageView {
  const main = mainLanguage(portal.site.languages);
  return {
    page: describeChoice(portal, {
      language: main,
      title: `404 · ${textIn(portal.site.name, main)}`,
      heading: '404',
      description: useTranslate(main)('missing.text'),
    }),
    texts: portal.site.languages.map((language) => {
      const t = useTranslate(language);
      return {
        language,
        name: localeInfo[language].name,
        text: t('missing.text'),
        search: href(language, '/search/'),
        links: ways
          .filter(({ name }) => !isOff(portal, name))
          .map(({ name, path }) => ({
            label: t(`nav.${name}`),
            href: href(language, path),
          })),
      };
    }),
  };
}
