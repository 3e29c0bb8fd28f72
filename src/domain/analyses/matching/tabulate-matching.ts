import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { FigureTable, TableColumn, Words } from '../../figures/table.ts';
import { joinInventory } from '../../inventory/join-inventory.ts';
import type { AnalysisSource } from '../analysis-parts.ts';
import { sameWords } from '../name-entries.ts';
import type { ResultTable } from '../result-table.ts';
import { type Match, matchClusters } from './match-clusters.ts';
import { profilesOf } from './match-profiles.ts';
import { type MatchProfile, type MatchReason, weighReason } from './match-reason.ts';

export interface MatchedClusters {
  readonly profiles: readonly MatchProfile[];
  /** Group of each cluster's main sector, if any. */
  readonly mainGroups: ReadonlyMap<string, string>;
  readonly matches: ReadonlyMap<string, readonly Match[]>;
}

/** Match the clusters of an edition by an entry's rules. */
export function matchEdition(
  analysis: AnalysisOf<'matching'>,
  { parts, edition }: AnalysisSource,
): MatchedClusters {
  const rows = joinInventory(parts, edition);
  const profiles = profilesOf(analysis, rows, parts, edition);
  return {
    profiles,
    mainGroups: new Map(rows.flatMap(({ id, mainGroup }) => (mainGroup ? [[id, mainGroup]] : []))),
    matches: matchClusters(profiles, analysis, analysis.most),
  };
}

const column = (id: string, label: Words): TableColumn => ({ id, label, type: 'number' });

/** Number of best partners by reason. */
const countReasons = (matches: MatchedClusters['matches']) => {
  const counts = new Map<MatchReason['kind'], number>();
  for (const [best] of matches.values()) {
    for (const { kind } of best?.reasons ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
};

/**
 * Clusters by sector group, with their location and the number that have a partner. Each counts once, in the
 * group of its main sector; those without a group come last.
 */
function tabulateGroups(
  analysis: AnalysisOf<'matching'>,
  { profiles, mainGroups, matches }: MatchedClusters,
  { parts }: AnalysisSource,
): FigureTable {
  const area = parts['region-groups'].find(({ data }) => data.id === analysis.area)?.data;
  const byGroup = Map.groupBy(profiles, ({ id }) => mainGroups.get(id) ?? '');
  const groups: readonly { readonly id: string; readonly label: Words }[] = [
    ...parts['sector-groups'].map(({ data: { id, label } }) => ({ id, label: { text: label } })),
    { id: '', label: { word: 'matchingNoGroup' } },
  ];
  const hasElsewhere = area && profiles.some(({ inside }) => inside === undefined);
  const teaches = ({ stage }: MatchProfile) => stage && analysis.teachers.includes(stage);
  return {
    head: { word: 'sectorGroup' },
    columns: [
      column('clusters', { word: 'clusters' }),
      ...(area
        ? [column('inside', { text: area.inside }), column('outside', { text: area.outside })]
        : []),
      // The area lies in one country: clusters of others are neither inside nor outside it.
      ...(hasElsewhere ? [column('elsewhere', { word: 'elsewhere' })] : []),
      column('teachers', { word: 'matchingTeachers' }),
      column('with-partner', { word: 'matchingWithPartner' }),
    ],
    rows: groups.flatMap(({ id, label }) => {
      const own = byGroup.get(id) ?? [];
      if (own.length === 0) return [];
      const count = (holds: (one: MatchProfile) => unknown) => own.filter(holds).length;
      return [
        {
          id: id || 'no-group',
          label,
          cells: [
            own.length,
            ...(area
              ? [count(({ inside }) => inside), count(({ inside }) => inside === false)]
              : []),
            ...(hasElsewhere ? [count(({ inside }) => inside === undefined)] : []),
            count(teaches),
            count((one) => (matches.get(one.id) ?? []).length > 0),
          ],
        },
      ];
    }),
  };
}

/** Reasons that add to a pair's score, by column. */
const weightColumns = [
  'subject',
  'sector',
  'group',
  'complement',
  'area',
  'border',
  'stage',
] as const;

const columnOf: Readonly<Record<MatchReason['kind'], (typeof weightColumns)[number]>> = {
  subject: 'subject',
  sector: 'sector',
  group: 'group',
  finds: 'complement',
  gives: 'complement',
  area: 'area',
  border: 'border',
  learns: 'stage',
  teaches: 'stage',
};

/** Every cluster with its partners, best first, and the score of each reason. */
function tabulatePairs(
  { weights }: AnalysisOf<'matching'>,
  { profiles, matches }: MatchedClusters,
  { parts }: AnalysisSource,
): FigureTable {
  const nameById = new Map(parts.clusters.map(({ id, data }) => [id, data.name]));
  const nameOf = (id: string): Words => {
    const name = nameById.get(id);
    return name ? { name } : sameWords(id);
  };
  return {
    head: { word: 'cluster' },
    columns: [
      { id: 'partner', label: { word: 'matchingPartner' }, type: 'text' },
      { id: 'partner-id', label: { word: 'matchingPartnerId' }, type: 'text' },
      column('place', { word: 'selectionPlace' }),
      column('score', { word: 'matchingSum' }),
      ...weightColumns.map((name) => column(name, { word: `match-${name}` })),
    ],
    rows: profiles.flatMap(({ id }) =>
      (matches.get(id) ?? []).map((match, at) => {
        const adds = (name: (typeof weightColumns)[number]) =>
          match.reasons
            .filter(({ kind }) => columnOf[kind] === name)
            .reduce((sum, reason) => sum + weighReason(reason, weights), 0);
        return {
          id: `${id}.${match.id}`,
          label: nameOf(id),
          path: `/clusters/${id}/`,
          cells: [
            nameOf(match.id),
            sameWords(match.id),
            ...[at + 1, match.score, ...weightColumns.map(adds)],
          ],
        };
      }),
    ),
  };
}

/** By sector: number of clusters to match, and reasons of their best partners. */
export function tabulateMatching(
  analysis: AnalysisOf<'matching'>,
  source: AnalysisSource,
): ResultTable[] {
  const matched = matchEdition(analysis, source);
  if ([...matched.matches.values()].every((best) => best.length === 0)) return [];
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
    {
      name: 'pairs',
      caption: { word: 'matchingPairs' },
      long: true,
      table: tabulatePairs(analysis, matched, source),
    },
  ];
}
