import type { MatchProfile } from '../../../domain/analyses/matching/match-reason.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { distinctName, sectorLabel, sortByName } from '../../links/names.ts';
import { subjectNames } from '../../links/say-shared.ts';
import { matchedBy, matchingsOf } from './matched-clusters.ts';
import { tagLabel } from './say-reason.ts';
import { listFields, matchedField } from './view-matching.ts';

/** A cluster that readers weigh again: its sectors, groups, offers and wishes by name. */
export interface PooledCluster extends MatchProfile {
  readonly name: string;
}

/** Clusters of one part of the list, and all their possible partners. */
export interface MatchPool {
  /** Ids of the clusters of this part, sorted by name. */
  readonly own: readonly string[];
  readonly clusters: readonly PooledCluster[];
  /** Names of the subjects that have one. */
  readonly subjects: Readonly<Record<string, string>>;
}

/** Everything a cluster can have in common with another one, as keys. */
const marksOf = ({ sectors, groups, subjects, offers, seeks }: MatchProfile): string[] => [
  ...[...sectors, ...groups].map((id) => `field ${id}`),
  ...Object.keys(subjects).map((id) => `subject ${id}`),
  ...[...offers, ...seeks].map((id) => `tag ${id}`),
];

/** Files of a matching, one for each part of its list that has clusters. */
export function listPools(
  portal: Portal,
  id: string,
  locale: Locale,
): readonly { readonly name: string; readonly read: () => MatchPool }[] {
  const data = matchingsOf(portal).find((one) => one.id === id)?.data;
  if (!data) return [];
  const { profiles } = matchedBy(portal, id);
  const profileById = new Map(profiles.map((one) => [one.id, one]));
  const sorted = sortByName(portal, portal.inventory, locale).flatMap(
    (row) => profileById.get(row.id) ?? [],
  );
  const tags = (ids: readonly string[]) => ids.map((tag) => tagLabel(data, tag, locale));
  const pooled = (own: MatchProfile): PooledCluster => ({
    ...own,
    name: distinctName(portal, own.id, locale).text,
    sectors: own.sectors.map((sector) => sectorLabel(portal, sector, locale)),
    groups: own.groups.map((group) => portal.groupById.get(group)?.label[locale] ?? group),
    offers: tags(own.offers),
    seeks: tags(own.seeks),
  });
  const byField = Map.groupBy(sorted, (own) => matchedField(portal, own.id));
  return listFields(portal, locale).flatMap(({ id: field }) => {
    const own = byField.get(field) ?? [];
    if (own.length === 0) return [];
    return [
      {
        name: field,
        read: () => {
          const marks = new Set(own.flatMap(marksOf));
          const inReach = sorted.filter((one) => marksOf(one).some((mark) => marks.has(mark)));
          const subjects = new Set(own.flatMap((one) => Object.keys(one.subjects)));
          const named = [...subjects].flatMap((one) => {
            return subjectNames(portal, [one], locale).map((label) => [one, label] as const);
          });
          return {
            own: own.map((one) => one.id),
            clusters: inReach.map(pooled),
            subjects: Object.fromEntries(named),
          };
        },
      },
    ];
  });
}
