import type { StageLook } from '../../domain/stages/stage-looks.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { listMergers, lastOf } from '../../domain/change/follow-mergers.ts';
import { lookOf } from '../../domain/stages/stage-way.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { type ClusterYear, clusterYears } from '../editions/cluster-years.ts';
import { spansYears } from '../editions/counted-editions.ts';
import { distinctName } from '../links/names.ts';
import type { NamedLink } from '../links/refs.ts';
import { stageHeading } from './stage-words.ts';

/** A cluster in one edition: a mark, the year, and the words for it. */
export interface YearMark {
  readonly edition: string;
  /** How its mark is drawn: that of a stage, or of why there is none. */
  readonly state: 'stage' | 'listed' | 'none' | 'merged' | 'before';
  /** How its stage looks. */
  readonly look: StageLook;
  readonly word: string;
}

/** A name with the editions that print it. */
export interface YearName {
  readonly name: string;
  readonly lang: string;
  readonly editions: string;
}

/** A cluster over the editions. */
export interface ClusterYearsView {
  /** Said at the top of its page: it merged, or did not return. */
  readonly notice: { readonly text: string; readonly link: NamedLink | undefined } | undefined;
  /** None where there is one edition only. */
  readonly strip: readonly YearMark[];
  /** Its names, where editions print several. */
  readonly names: readonly YearName[];
  /** Clusters that merged into it. */
  readonly absorbed: readonly NamedLink[];
}

const clusterLink = (portal: Portal, id: string, locale: Locale): NamedLink => {
  const { text, lang } = distinctName(portal, id, locale);
  const link = { label: text, href: href(locale, `/clusters/${id}/`) };
  return lang === locale ? link : { ...link, lang };
};

/** The mergers that are told by the current edition or one before it, by the cluster that ended. */
export const knownMergers = remember(
  'knownMergers',
  (portal): ReadonlyMap<string, string> =>
    new Map(listMergers(portal.clusters, portal.editionId).map(({ id, into }) => [id, into])),
);

function viewMark(portal: Portal, { edition, state }: ClusterYear, locale: Locale): YearMark {
  switch (state) {
    case 'listed':
    case 'none':
    case 'merged':
    case 'before':
      return {
        edition,
        state,
        look: 'none',
        word: useTranslate(locale)(`cluster.year.${state}`),
      };
    default:
      return {
        edition,
        state: 'stage',
        look: lookOf(state, portal.stageWay),
        word: stageHeading(portal, state, locale),
      };
  }
}

/** Names that editions print, in their order, where there is more than one. */
function viewNames(years: readonly ClusterYear[]): YearName[] {
  const printed = years.flatMap(({ edition, name }) => (name ? [{ edition, ...name }] : []));
  const groups = [...Map.groupBy(printed, ({ name }) => name).values()];
  if (groups.length < 2) return [];
  return groups.map((group) => ({
    name: group[0]?.name ?? '',
    lang: group[0]?.language ?? '',
    editions: group.map(({ edition }) => edition).join(', '),
  }));
}

function viewNotice(portal: Portal, id: string, locale: Locale): ClusterYearsView['notice'] {
  const t = useTranslate(locale);
  const merged = portal.clusterById.get(id)?.data.merged;
  const into = lastOf(id, knownMergers(portal));
  if (merged && into !== undefined) {
    return {
      text: t('cluster.merged', { edition: editionLabel(locale, merged.edition) }),
      link: clusterLink(portal, into, locale),
    };
  }
  const edition = portal.rowById.get(id)?.edition;
  if (edition === undefined || edition === portal.editionId) return undefined;
  const years = { from: editionLabel(locale, edition), to: editionLabel(locale, portal.editionId) };
  return { text: t('cluster.noReturn', years), link: undefined };
}

/** A cluster over the editions: its stages, its names, what it merged with. */
export function viewClusterYears(portal: Portal, id: string, locale: Locale): ClusterYearsView {
  const years = spansYears(portal) ? clusterYears(portal, id) : [];
  const absorbed = [...knownMergers(portal)].filter(([, into]) => into === id);
  return {
    notice: viewNotice(portal, id, locale),
    strip: years.map((year) => viewMark(portal, year, locale)),
    names: viewNames(years),
    absorbed: absorbed.map(([ended]) => clusterLink(portal, ended, locale)),
  };
}
