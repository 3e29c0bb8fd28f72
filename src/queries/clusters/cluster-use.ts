import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import { type Locale, localeInfo } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { sameCitation } from '../../markdown/list-citations.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import { certificateHref } from '../analyses/checklist/view-holders.ts';
import { compareHref } from '../compare/published-choice.ts';
import { beginLine, type CitationView, viewCitation } from '../links/citations.ts';
import { correctionHref } from '../links/correction.ts';
import { clusterName, distinctName } from '../links/names.ts';
import { cardMarkup } from './card-markup.ts';
import { clusterShortPath } from '../links/short-path.ts';
import { nameData } from '../editions/name-data.ts';

export interface OtherLanguage {
  readonly language: Locale;
  readonly label: string;
  readonly href: string;
  readonly name: string;
  readonly lang: string;
  readonly isDraft: boolean;
}

/** Citing, correcting and translating a cluster's page. */
export interface ClusterUseView {
  readonly citation: string;
  /** Markup that embeds its card on another page. */
  readonly embed: string;
  /** Its certificates to print; undefined if it has none with a level. */
  readonly certificates: string | undefined;
  /** Short link: its path, and in full. */
  readonly short: { readonly href: string; readonly text: string };
  readonly correctHref: string;
  /** Link to its comparison with others; undefined if the portal compares no clusters. */
  readonly compareHref: string | undefined;
  readonly others: readonly OtherLanguage[];
  readonly sources: readonly CitationView[];
}

/** Sources of the cluster, and of its stage in the edition shown. */
function viewSources(
  portal: Portal,
  { id, edition, returned }: InventoryRow,
  data: ClusterData,
  locale: Locale,
): CitationView[] {
  const reported = returned ? portal.returnById.get(`${edition}/${id}`)?.data.sources : undefined;
  const all = [...data.sources, ...(reported ?? [])];
  return all
    .filter((cited, index) => all.findIndex((other) => sameCitation(other, cited)) === index)
    .flatMap((source) => beginLine([viewCitation(portal, source, locale)], locale));
}

/** What readers can do with the page of a cluster. */
export function describeUse(
  portal: Portal,
  row: InventoryRow,
  data: ClusterData,
  locale: Locale,
): ClusterUseView {
  const t = useTranslate(locale);
  const { id, edition } = row;
  const { text } = distinctName(portal, id, locale);
  const path = `/clusters/${id}/`;
  const short = rootHref(clusterShortPath(portal, id));
  return {
    citation: t('cite.text', {
      site: textIn(portal.site.name, locale),
      title: text,
      edition: edition === undefined ? t('cluster.undated') : nameData(edition, locale),
      url: absolute(short),
    }),
    embed: cardMarkup(portal, id, locale),
    certificates: certificateHref(portal, id, locale),
    short: { href: short, text: absolute(short) },
    correctHref: correctionHref(locale, path),
    compareHref: compareHref(portal, 'clusters', id, locale),
    others: portal.site.languages
      .filter((language) => language !== locale)
      .map((language) => {
        const name = clusterName(data, language);
        return {
          language,
          label: localeInfo[language].name,
          href: href(language, path),
          name: name.text,
          lang: name.lang,
          isDraft: data.drafts.includes(language),
        };
      }),
    sources: viewSources(portal, row, data, locale),
  };
}
