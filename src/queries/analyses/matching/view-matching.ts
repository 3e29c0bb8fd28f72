import type { Match } from '../../../domain/analyses/matching/match-clusters.ts';
import type { MatchProfile, MatchReason } from '../../../domain/analyses/matching/match-reason.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { clusterLink } from '../../links/cluster-link.ts';
import { sortByName } from '../../links/names.ts';
import type { NamedLink } from '../../links/refs.ts';
import { matchedBy, matchingsOf, partnersOf } from './matched-clusters.ts';
import { sayReason } from './say-reason.ts';

export interface PartnerView extends NamedLink {
  /** All reasons. */
  readonly reasons: string;
}

export interface MatchedView extends NamedLink {
  readonly partners: readonly PartnerView[];
}

/** Clusters of a group of sectors by location: in the area, outside it, in another country. */
export interface MatchedPlace {
  readonly title: string;
  readonly count: string;
  readonly clusters: readonly MatchedView[];
}

export interface MatchedGroup {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly places: readonly MatchedPlace[];
}

export interface MatchingView {
  readonly groups: readonly MatchedGroup[];
}

/** What distinguishes a match: its first reason, and the stage where many share a sector. */
const mainReasons = ({ reasons: [first, ...others] }: Match): readonly MatchReason[] => {
  if (!first) return [];
  const isBroad = first.kind === 'sector' || first.kind === 'group';
  return [
    first,
    ...others.filter(({ kind }) => isBroad && (kind === 'learns' || kind === 'teaches')),
  ];
};

/** Partners of a cluster; undefined if it has none. */
export function viewPartners(
  portal: Portal,
  analysis: string,
  id: string,
  locale: Locale,
): MatchedView | undefined {
  const data = matchingsOf(portal).find((one) => one.id === analysis)?.data;
  const found = partnersOf(portal, analysis, id);
  if (!data || found.length === 0) return undefined;
  const partner = (match: Match): PartnerView => {
    const say = (reasons: readonly MatchReason[]) =>
      reasons.map((reason) => sayReason(portal, data, reason, locale)).join('; ');
    return {
      ...clusterLink(portal, match.id, locale),
      reason: say(mainReasons(match)),
      reasons: say(match.reasons),
    };
  };
  return {
    ...clusterLink(portal, id, locale),
    partners: found.map(partner),
  };
}

/** Location of a cluster, in the detail that partner lists are grouped by. */
function placeKey({ inside, country }: MatchProfile): string {
  return inside === undefined ? (country ?? '') : inside ? 'inside' : 'outside';
}

/** Part of the list that contains a cluster: its group of sectors, otherwise its sector. */
export function matchedField(portal: Portal, id: string): string {
  const row = portal.rowById.get(id);
  return row?.mainGroup ? `group-${row.mainGroup}` : `sector-${row?.sectors[0] ?? ''}`;
}

/** All possible parts of the list: groups of sectors, then sectors. */
export const listFields = (portal: Portal, locale: Locale) => [
  ...portal.sectorGroups.map((one) => ({ id: `group-${one.id}`, title: one.label[locale] })),
  ...portal.sectors.map((one) => ({ id: `sector-${one.id}`, title: one.label[locale] })),
];

/** List of partners by group of sectors and location; by sector if there is no group. */
export function viewMatching(portal: Portal, id: string, locale: Locale): MatchingView {
  const format = useFormat(locale);
  const { profiles } = matchedBy(portal, id);
  const profileById = new Map(profiles.map((one) => [one.id, one]));
  const area = portal.regionGroupById.get(
    matchingsOf(portal).find((one) => one.id === id)?.data.area ?? '',
  );
  const rows = sortByName(portal, portal.inventory, locale);
  const titleOf = (key: string) =>
    key === 'inside'
      ? (area?.inside[locale] ?? '')
      : key === 'outside'
        ? (area?.outside[locale] ?? '')
        : (portal.countryById.get(key)?.name[locale] ?? key);
  const fields = listFields(portal, locale);
  const byField = Map.groupBy(rows, ({ id: own }) => matchedField(portal, own));
  const alone = (own: NamedLink): MatchedView => ({ ...own, partners: [] });
  return {
    groups: fields.flatMap(({ id: field, title }) => {
      const own = byField.get(field) ?? [];
      if (own.length === 0) return [];
      const byPlace = Map.groupBy(own, (row) => {
        const profile = profileById.get(row.id);
        return profile ? placeKey(profile) : row.country;
      });
      const keys = ['inside', 'outside', ...portal.countries.map((country) => country.id)];
      return [
        {
          id: field,
          title,
          count: format.number(own.length),
          places: keys.flatMap((key): MatchedPlace[] => {
            const some = byPlace.get(key) ?? [];
            if (some.length === 0) return [];
            return [
              {
                title: titleOf(key),
                count: format.number(some.length),
                clusters: some.map(
                  (row) =>
                    viewPartners(portal, id, row.id, locale) ??
                    alone(clusterLink(portal, row.id, locale)),
                ),
              },
            ];
          }),
        },
      ];
    }),
  };
}
