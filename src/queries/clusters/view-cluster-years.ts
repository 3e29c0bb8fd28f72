import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { listMergers, lastOf } from '../../domain/change/follow-mergers.ts';
import { symbolOf, type StageKey } from '../../domain/stages/stage-order.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { countedEditions, spansYears } from '../editions/counted-editions.ts';
import { type NamedRow, namedRowsOf } from '../editions/named-rows.ts';
import { distinctName } from '../links/names.ts';
import type { NamedLink } from '../links/refs.ts';
import { stageHeading } from './stage-words.ts';

/** A cluster in one edition: a mark, the year, and its label. */
export interface YearMark {
  readonly edition: string;
  /** State shown by its mark: a stage, or the reason why there is none. */
  readonly state: 'stage' | 'listed' | 'none' | 'merged' | 'before';
  readonly look: StageSymbol;
  readonly word: string;
}

export interface YearName {
  readonly name: string;
  readonly lang: string;
  readonly editions: string;
}

export interface ClusterYearsView {
  /** Notice at the top of its page: it merged, or did not return. */
  readonly notice: { readonly text: string; readonly link: NamedLink | undefined } | undefined;
  /** Empty if there is one edition only. */
  readonly strip: readonly YearMark[];
  /** Its names, if editions print several. */
  readonly names: readonly YearName[];
  readonly absorbed: readonly NamedLink[];
}

const clusterLink = (portal: Portal, id: string, locale: Locale): NamedLink => {
  const { text, lang } = distinctName(portal, id, locale);
  const link = { label: text, href: href(locale, `/clusters/${id}/`) };
  return lang === locale ? link : { ...link, lang };
};

/** Mergers reported by the current edition or an earlier one, by the cluster that ended. */
export const knownMergers = remember(
  'knownMergers',
  (portal): ReadonlyMap<string, string> =>
    new Map(listMergers(portal.clusters, portal.editionId).map(({ id, into }) => [id, into])),
);

interface ClusterYear {
  readonly edition: string;
  /**
   * Its stage, if it returned; `listed`: named by a list only; `none`: no return since it became known;
   * `merged`: part of another cluster by then; `before`: before its first return.
   */
  readonly state: StageKey | 'listed' | 'none' | 'merged' | 'before';
  /** Name printed by the edition; undefined without a row. */
  readonly name: Pick<NamedRow, 'name' | 'language'> | undefined;
}

/** A cluster in every comparable edition, the earliest first. */
function clusterYears(portal: Portal, id: string): ClusterYear[] {
  const merged = portal.clusterById.get(id)?.data.merged;
  let known = false;
  return countedEditions(portal).map((edition): ClusterYear => {
    const found = namedRowsOf(portal, edition).get(id);
    if (!found) {
      const gone = merged && merged.edition <= edition;
      return { edition, state: gone ? 'merged' : known ? 'none' : 'before', name: undefined };
    }
    known ||= found.row.returned;
    const state = found.row.returned ? stageKeyOf(found.row) : 'listed';
    return { edition, state, name: found };
  });
}

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
        look: symbolOf(state, portal.stageOrder),
        word: stageHeading(portal, state, locale),
      };
  }
}

/** Names printed by editions, in order, if there are several. */
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

/** A cluster over the editions: its stages, names and mergers. */
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
