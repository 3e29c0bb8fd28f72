import { absolute, href } from '../../i18n/href.ts';
import type { PickedText } from '../../i18n/pick-text.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { viewLinkPreview } from './link-preview.ts';
import type { MovedView } from './moved-view.ts';

/**
 * A page on which readers choose their language leads on where the portal has but one; undefined where
 * one can choose.
 * @param path where it leads, as a path within the language
 * @param title its own title; without one, the name of the portal
 * @param name what stands there
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
