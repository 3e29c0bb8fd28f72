import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { FigureTable, TableColumn, Words } from '../../figures/table.ts';
import { joinInventory } from '../../inventory/join-inventory.ts';
import type { AnalysisSource } from '../analysis-parts.ts';
import type { ResultTable } from '../result-table.ts';
import { type Matches, matchClusters } from './match-clusters.ts';
import { profilesOf } from './match-profiles.ts';
import type { MatchProfile, MatchReason } from './match-reason.ts';

/** Partners of every cluster that an edition counts. */
export interface MatchedClusters {
  readonly profiles: readonly MatchProfile[];
  readonly matches: ReadonlyMap<string, Matches>;
}

/** Finds them by the rules of an entry. */
export function matchEdition(
  analysis: AnalysisOf<'matching'>,
  { parts, edition }: AnalysisSource,
): MatchedClusters {
  const profiles = profilesOf(analysis, joinInventory(parts, edition), parts);
  return { profiles, matches: matchClusters(profiles, analysis, analysis.most) };
}

const column = (id: string, label: Words): TableColumn => ({ id, label, type: 'number' });

/** How often each reason stands behind the best partner of a cluster. */
const countReasons = (matches: MatchedClusters['matches']) => {
  const counts = new Map<MatchReason['kind'], number>();
  for (const { best } of matches.values()) {
    for (const { kind } of best[0]?.reasons ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
};

/** Clusters of each group of sectors, where they lie, and how many of them have a partner. */
function tabulateGroups(
  analysis: AnalysisOf<'matching'>,
  { profiles, matches }: MatchedClusters,
  { parts }: AnalysisSource,
): FigureTable {
  const area = parts['region-groups'].find(({ data }) => data.id === analysis.area)?.data;
  const byGroup = Map.groupBy(profiles, ({ groups }) => groups[0] ?? '');
  const teaches = ({ stage }: MatchProfile) => stage && analysis.teachers.includes(stage);
  return {
    head: { word: 'group' },
    columns: [
      column('clusters', { word: 'clusters' }),
      ...(area
        ? [column('inside', { text: area.inside }), column('outside', { text: area.outside })]
        : []),
      column('teachers', { word: 'matchingTeachers' }),
      column('with-partner', { word: 'matchingWithPartner' }),
    ],
    rows: parts['sector-groups'].flatMap(({ data: { id, label } }) => {
      const own = byGroup.get(id) ?? [];
      if (own.length === 0) return [];
      const count = (holds: (one: MatchProfile) => unknown) => own.filter(holds).length;
      return [
        {
          id,
          label: { text: label },
          cells: [
            own.length,
            ...(area
              ? [count(({ inside }) => inside), count(({ inside }) => inside === false)]
              : []),
            count(teaches),
            count((one) => (matches.get(one.id)?.best.length ?? 0) > 0),
          ],
        },
      ];
    }),
  };
}

/** Sector by sector, how many clusters there are to match, and why their best partners are. */
export function tabulateMatching(
  analysis: AnalysisOf<'matching'>,
  source: AnalysisSource,
): ResultTable[] {
  const matched = matchEdition(analysis, source);
  if ([...matched.matches.values()].every(({ best }) => best.length === 0)) return [];
  const counts = countReasons(matched.matches);
  return [
    {
      name: 'groups',
      caption: { word: 'matchingGroups' },
      table: tabulateGroups(analysis, matched, source),
    },
    {
      name: 'reasons',
      caption: { word: 'matchingReasons' },
      table: {
        head: { word: 'matchingReason' },
        columns: [column('clusters', { word: 'clusters' })],
        rows: [...counts]
          .sort((a, b) => b[1] - a[1])
          .map(([kind, count]) => ({ id: kind, label: { word: `match-${kind}` }, cells: [count] })),
      },
    },
  ];
}
