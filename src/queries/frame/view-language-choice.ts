import { href } from '../../i18n/href.ts';
import { type Locale, localeInfo, mainLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import type { Portal } from '../../portal/portal.ts';
import { type ChoicePage, describeChoice } from './choice-page.ts';

export interface LanguageDoor {
  readonly language: Locale;
  readonly name: string;
  readonly href: string;
  /** Title of the portal in it. */
  readonly title: string;
}

export interface LanguageChoiceView {
  readonly page: ChoicePage;
  readonly languages: readonly LanguageDoor[];
}

/** Languages of a portal, for readers who arrive at its root. */
export function viewLanguageChoice(portal: Portal): LanguageChoiceView {
  const { site } = portal;
  const language = mainLanguage(site.languages);
  return {
    page: describeChoice(portal, {
      language,
      title: textIn(site.name, language),
      heading: textIn(site.name, language),
      description: site.description[language],
      address: { own: '/', within: '/' },
    }),
    languages: site.languages.map((own) => ({
      language: own,
      name: localeInfo[own].name,
      href: href(own, '/'),
      title: site.title[own],
    })),
  };
}
