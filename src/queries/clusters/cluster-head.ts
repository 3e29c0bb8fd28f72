import { isPotential } from '../../domain/stages/stage-order.ts';
import { nameLanguage } from '../../i18n/display-names.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PickedText } from '../../i18n/pick-text.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import { type CitationView, viewCitations } from '../links/citations.ts';
import { clusterName } from '../links/names.ts';
import type { LocatorView } from '../regions/locator-view.ts';
import type { ClusterContext } from './cluster-context.ts';
import { viewClusterLocator } from './cluster-locator.ts';
import { writePlace } from './fields/own-value-words.ts';
import { nearHref } from '../regions/region-locator.ts';
import { knownBy } from './known-by.ts';

type NameView = Pick<PickedText, 'text' | 'lang'>;

/** Formatted location of a cluster. */
export interface PointView {
  readonly text: string;
  readonly citations: readonly CitationView[];
}

export interface ClusterHeadView {
  /** Kind of entry, above the name. */
  readonly kindLine: string;
  readonly name: NameView;
  /** Text written for the cluster. */
  readonly lead: string | undefined;
  /** Name as in the source; undefined if it is the page's heading. */
  readonly original: NameView | undefined;
  readonly otherNames: readonly NameView[];
  /** Note shown if the name is in none of the reader's languages. */
  readonly fallback: string | undefined;
  readonly isDraft: boolean;
  /** Its country with its regions marked; undefined for a wider cluster. */
  readonly map: Omit<LocatorView, 'label'> | undefined;
  /** Map of its first region with the clusters there; undefined if there is none. */
  readonly nearHref: string | undefined;
  /** Exact location, with its source. */
  readonly point: PointView | undefined;
}

/**
 * Row of a print or return that the entry comes from, or a note that only a list names it, or that no edition
 * counts it.
 */
function describeKind(
  portal: Portal,
  data: ClusterData,
  { stage, row }: ClusterContext,
  locale: Locale,
): string {
  const t = useTranslate(locale);
  switch (knownBy(row, data)) {
    case 'none':
      return t('cluster.kind.unseen');
    case 'list':
      return t('cluster.kind.listed', {
        country: portal.countryById.get(data.country)?.inside[locale] ?? '',
      });
    case 'return': {
      const printed = portal.returnById.get(`${row.edition}/${row.id}`)?.data.printed;
      if (printed) {
        const kind = isPotential(stage, portal.stageOrder) ? 'potential' : 'cluster';
        return t(`cluster.kind.${kind}`, { row: printed.row });
      }
      const of = { edition: editionLabel(locale, row.edition ?? portal.editionId) };
      if (isPotential(stage, portal.stageOrder)) return t('cluster.kind.potentialOf', of);
      // An unknown stage may be of either kind if the portal has both.
      return stage === 'not-reported' && portal.stageOrder.potential.length > 0
        ? t('cluster.kind.entryOf', of)
        : t('cluster.kind.clusterOf', of);
    }
  }
}

/** Other names of a cluster from all sources, without duplicates and those shown above them. */
function viewOtherNames(data: ClusterData, shown: string): NameView[] {
  const names = new Map(data.otherNames.map(({ name, language }) => [name, language]));
  names.delete(shown);
  names.delete(data.name.original);
  return [...names].map(([text, lang]) => ({ text, lang }));
}

/** Location of a cluster as coordinates that can be pasted into any map, with its basis. */
function viewPoint(portal: Portal, { point }: ClusterData, locale: Locale): PointView | undefined {
  if (!point) return undefined;
  const t = useTranslate(locale);
  const place = writePlace(point.lat, point.lon);
  const said = t(`cluster.point.${point.precision}`, { place });
  return {
    text: point.basis === 'read' ? `${said} (${t('cluster.pointRead')})` : said,
    citations: viewCitations(portal, point.sources, locale),
  };
}

/** Head of a cluster's page. */
export function describeHead(
  portal: Portal,
  data: ClusterData,
  context: ClusterContext,
  locale: Locale,
): ClusterHeadView {
  const t = useTranslate(locale);
  const name = clusterName(data, locale);
  const [home] = data.regions;
  return {
    kindLine: describeKind(portal, data, context, locale),
    name,
    lead: data.about?.[locale],
    original:
      name.text === data.name.original && name.lang === data.name.language
        ? undefined
        : { text: data.name.original, lang: data.name.language },
    otherNames: viewOtherNames(data, name.text),
    fallback: name.fallback
      ? t('fallback.name', { language: nameLanguage(name.lang, locale) })
      : undefined,
    isDraft: data.drafts.includes(locale),
    map: viewClusterLocator(portal, data),
    nearHref: home && nearHref(portal, home, locale),
    point: viewPoint(portal, data, locale),
  };
}
