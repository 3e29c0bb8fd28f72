import { absolute, href } from '../../i18n/href.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { MovedView } from './moved-view.ts';

/** The root of a portal in one language leads on to its home page; undefined where one can choose. */
export function viewOnlyLanguage({ site }: Portal): MovedView | undefined {
  const [language, second] = site.languages;
  if (!language || second) return undefined;
  const to = href(language, '/');
  return {
    language,
    title: textIn(site.name, language),
    text: '',
    to,
    canonical: absolute(to),
    fictional: site.fictional ? [{ language, text: useTranslate(language)('fictional') }] : [],
    name: { text: site.title[language], lang: language },
  };
}
