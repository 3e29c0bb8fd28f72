import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { href } from '../../i18n/href.ts';
import { localeInfo, mainLanguage, nearestLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { describeChoice } from '../frame/choice-page.ts';
import { viewOnlyLanguage } from '../frame/view-only-language.ts';
import { clusterName, regionName, sectorLabel } from '../links/names.ts';
import type { ShortLinkView } from '../links/short-link-view.ts';
import { clusterShortPath } from '../links/short-path.ts';
import { rowsOrigin } from './rows-origin.ts';
import { stageWord } from './stage-words.ts';

/**
 * Page at the short address of a cluster, in the language of its name.
 * @throws Error for an unknown id
 */
export function viewShortLink(portal: Portal, id: string): ShortLinkView {
  const data = portal.clusterById.get(id)?.data;
  const row = portal.rowById.get(id);
  if (!data || !row) throw new Error(`No cluster "${id}"`);
  const { original } = data.name;
  const { languages } = portal.site;
  const language = nearestLanguage(languages, data.name.language);
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
      address: { own: clusterShortPath(portal, id), within: `/clusters/${id}/` },
    }),
    otherwise: mainLanguage(languages),
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
