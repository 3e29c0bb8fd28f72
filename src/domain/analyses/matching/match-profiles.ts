import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { Profile } from '../../../schemas/profile.ts';
import type { InventoryRow } from '../../inventory/join-inventory.ts';
import { isMissing } from '../../missing.ts';
import type { AnalysisParts } from '../analysis-parts.ts';
import type { MatchProfile } from './match-reason.ts';

/** Distinct tags of what a cluster offers or seeks; requests that ended before the edition’s year count no more. */
const tagsOf = (told: Profile['offers'], edition: string): string[] => [
  ...new Set(
    (told ?? []).flatMap(({ tag, request }) =>
      tag === undefined || (request?.until && request.until.slice(0, edition.length) < edition)
        ? []
        : [tag],
    ),
  ),
];

/**
 * Matching profiles of the clusters an edition counts. Rows printed under no region of the area are outside it,
 * including nation-wide ones; for other countries the area is undefined.
 */
export function profilesOf(
  { area, learners, teachers }: Pick<AnalysisOf<'matching'>, 'area' | 'learners' | 'teachers'>,
  rows: readonly InventoryRow[],
  parts: Pick<AnalysisParts, 'clusters' | 'region-groups' | 'subjects'>,
  edition: string,
): MatchProfile[] {
  const group = parts['region-groups'].find(({ data }) => data.id === area)?.data;
  const profileById = new Map(parts.clusters.map(({ id, data }) => [id, data.profile]));
  const told = new Set([...learners, ...teachers]);
  return rows.map((row): MatchProfile => {
    const profile = profileById.get(row.id);
    return {
      id: row.id,
      country: row.country,
      inside: group?.country === row.country ? row.regionGroups.includes(group.id) : undefined,
      sectors: row.sectors,
      groups: row.groups,
      subjects: parts.subjects?.get(row.id) ?? {},
      // A stage that neither learns nor teaches would separate otherwise identical clusters for nothing.
      stage: isMissing(row.stage) || !told.has(row.stage) ? undefined : row.stage,
      offers: tagsOf(profile?.offers, edition),
      seeks: tagsOf(profile?.seeks, edition),
    };
  });
}
