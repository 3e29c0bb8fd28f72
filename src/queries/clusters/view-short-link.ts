import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { href } from '../../i18n/href.ts';
import { type Locale, localeInfo, mainLanguage } from '../../i18n/locales.ts';
import type { PickedText } from '../../i18n/pick-text.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type ChoicePage, describeChoice } from '../frame/choice-page.ts';
import type { MovedView } from '../frame/moved-view.ts';
import { viewOnlyLanguage } from '../frame/view-only-language.ts';
import { clusterName, regionName, sectorLabel } from '../links/names.ts';
import { rowsOrigin } from './rows-origin.ts';
import { stageWord } from './stage-words.ts';

/** A cluster's page in one language. */
export interface ShortLinkLanguage {
  readonly language: Locale;
  /** Name of the language. */
  readonly label: string;
  readonly href: string;
  readonly name: PickedText;
}

/** The short address of a cluster, which leads on to its page in a language. */
export interface ShortLinkView {
  readonly page: ChoicePage;
  readonly languages: readonly ShortLinkLanguage[];
  /** Where a portal in one language leads on, with nothing to choose. */
  readonly only: MovedView | undefined;
}

/**
 * What stands at the short address of a cluster, in the language of its name.
 * @throws Error for an id that the portal does not have
 */
export function viewShortLink(portal: Portal, id: string): ShortLinkView {
  const data = portal.clusterById.get(id)?.data;
  const row = portal.rowById.get(id);
  if (!data || !row) throw new Error(`No cluster "${id}"`);
  const { original } = data.name;
  const { languages } = portal.site;
  const language = languages.includes(data.name.language)
    ? data.name.language
    : mainLanguage(languages);
  const title = `${original} · ${textIn(portal.site.name, language)}`;
  return {
    page: describeChoice(portal, {
      language,
      title,
      heading: original,
      description: useTranslate(language)('cluster.description', {
        name: original,
        place: data.regions.map((region) => regionName(portal, region, language)).join(', '),
        sector: sectorLabel(portal, data.sectors[0]?.id ?? '', language),
        stage: stageWord(portal, stageKeyOf(row), language),
        asOf: rowsOrigin(portal, [row], language).asOf,
      }),
      address: { own: `/c/${id}/`, within: `/clusters/${id}/` },
    }),
    languages: languages.map((other) => ({
      language: other,
      label: localeInfo[other].name,
      href: href(other, `/clusters/${id}/`),
      name: clusterName(data, other),
    })),
    only: viewOnlyLanguage(
      portal,
      `/clusters/${id}/`,
      title,
      clusterName(data, mainLanguage(languages)),
    ),
  };
}
