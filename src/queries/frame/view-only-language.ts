import { absolute, href } from '../../i18n/href.ts';
import type { PickedText } from '../../i18n/pick-text.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { viewLinkPreview } from './link-preview.ts';
import type { MovedView } from './moved-view.ts';

/**
 * Redirect in place of a language choice if the portal has one language; undefined if there is a choice.
 * @param path target, as a path within the language
 * @param title by default, the name of the portal
 * @param name name of the target
 */
export function viewOnlyLanguage(
  portal: Portal,
  path = '/',
  title?: string,
  name?: PickedText,
): MovedView | undefined {
  const { site } = portal;
  const [language, second] = site.languages;
  if (!language || second) return undefined;
  const to = href(language, path);
  const heading = name?.text ?? site.title[language];
  return {
    language,
    title: title ?? textIn(site.name, language),
    text: '',
    to,
    canonical: absolute(to),
    fictional: site.fictional ? [{ language, text: useTranslate(language)('fictional') }] : [],
    preview: viewLinkPreview(portal, path, heading, language),
    name: name ?? { text: site.title[language], lang: language },
  };
}
