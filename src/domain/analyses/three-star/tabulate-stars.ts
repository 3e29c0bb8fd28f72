import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { regionHead } from '../../figures/table-words.ts';
import type { FigureTable, TableCell } from '../../figures/table.ts';
import { notReported } from '../../missing.ts';
import type { AnalysisSource } from '../analysis-parts.ts';
import { nameEntries, sameWords } from '../name-entries.ts';
import type { ResultTable } from '../result-table.ts';
import { comparePairs, type PairChange } from './compare-pairs.ts';
import { findCandidates, type HasCluster } from './find-candidates.ts';
import { type StarredPair, tallyStars } from './give-stars.ts';
import { plainValue, starNames } from './measure-stars.ts';
import { knownClusters, readStars, type StarInputs } from './star-inputs.ts';
import {
  counted,
  headOf,
  number,
  pairRow,
  round,
  type StarRows,
  tabulatePairs,
} from './star-rows.ts';
import { tabulateStatistics } from './tabulate-statistics.ts';
import { factors, varyThreshold } from './vary-threshold.ts';

/** Most stars first, then the greater number. */
const byStars = (pairs: readonly StarredPair[]): StarredPair[] =>
  findCandidates(pairs, 0, () => false);

/** Areas by the stars of their sectors, for maps. */
function tabulateAreas(
  { pairs, table }: StarInputs,
  candidates: readonly StarredPair[],
  { analysis, names, regions, countsRows }: StarRows,
): FigureTable {
  const tallies = tallyStars(pairs);
  const standing = (tally: readonly number[]) =>
    tally.slice(analysis.candidate).reduce((sum, one) => sum + one, 0);
  const inArea = (area: string) => candidates.filter((one) => one.area === area).length;
  // Without any sector large enough for a star, there is no verdict.
  const judged = new Set(
    pairs.flatMap(({ area, persons }) => (persons >= analysis.leastNumber ? [area] : [])),
  );
  const unknown = (area: string) =>
    table.sectors.filter((sector) => table.personsOf(area, sector) === undefined).length;
  return {
    head: regionHead(regions.flatMap(({ id, data }) => (tallies.has(id) ? data : []))),
    columns: [
      number('stand-out', { label: { word: 'standOut' } }),
      ...(analysis.candidate < 3 ? [number('three', { label: { word: 'threeStars' } })] : []),
      ...(countsRows
        ? []
        : [
            number('candidates', { label: { word: 'candidates' } }),
            number('unknown', { label: { word: 'cellsUnknown' } }),
          ]),
    ],
    rows: [...tallies]
      .sort(
        ([one, a], [other, b]) =>
          Number(judged.has(other)) - Number(judged.has(one)) || standing(b) - standing(a),
      )
      .map(([area, tally]) => ({
        id: area.toLowerCase(),
        label: names(`regions/${area}`).label,
        path: `/regions/${area}/`,
        region: area,
        cells: [
          judged.has(area) ? standing(tally) : ({ missing: 'not-applicable' } as const),
          ...(analysis.candidate < 3 ? [tally[3] ?? 0] : []),
          ...(countsRows ? [] : [inArea(area), unknown(area)]),
        ],
      })),
  };
}

/** Number of starred sectors and candidates when one threshold is lowered or raised. */
function tabulateThresholds(
  { measures }: StarInputs,
  hasCluster: HasCluster,
  { analysis }: StarRows,
): FigureTable {
  const { candidate: min, leastNumber: atLeast } = analysis;
  const thresholds = { ...analysis.thresholds, atLeast };
  const varied = starNames.map((name) =>
    varyThreshold(
      measures,
      name,
      factors.map(({ factor }) => thresholds[name] * factor),
      { thresholds, least: min, hasCluster },
    ),
  );
  return {
    head: { word: 'thresholdTimes' },
    columns: [
      number('size', { label: { word: 'starSize' } }),
      number('dominance', { label: { word: 'starDominance' } }),
      number('quotient', { label: { word: 'starSpecialisation' } }),
    ],
    rows: factors.map(({ label }, at) => ({
      id: `times-${at + 1}`,
      label: sameWords(label),
      cells: varied.map((counts) => counts[at]?.candidates ?? notReported),
    })),
  };
}

function changeCells({ before, after, growth }: PairChange): TableCell[] {
  const from = plainValue(before.specialisation);
  const to = plainValue(after.specialisation);
  return [
    before.persons,
    after.persons,
    growth === undefined ? { missing: 'not-applicable' } : round(growth * 100),
    from === undefined ? notReported : round(from),
    to === undefined ? notReported : round(to),
    after.stars.length - before.stars.length,
  ];
}

/** Sectors of areas at two times, if they have a star at either. */
function tabulateChanges(now: StarInputs, earlier: StarInputs, telling: StarRows): FigureTable {
  const changes = comparePairs(earlier.pairs, now.pairs).filter(
    ({ before, after }) => before.stars.length + after.stars.length > 0,
  );
  return {
    head: headOf(telling),
    columns: [
      { ...counted(telling), id: 'before', label: sameWords(earlier.asOf) },
      { ...counted(telling), id: 'after', label: sameWords(now.asOf) },
      number('growth', { label: { word: 'grown' }, unit: 'percent' }),
      number('quotient-before', { label: { word: 'quotientBefore' }, unit: 'ratio' }),
      number('quotient-after', { label: { word: 'quotientAfter' }, unit: 'ratio' }),
      number('stars', { label: { word: 'starsChange' }, signed: true }),
    ],
    rows: changes.map((change) => pairRow(change, telling, changeCells(change))),
  };
}

/**
 * Tables of size, dominance and specialisation: outstanding sectors, areas by stars, candidates for clusters,
 * results of other thresholds, and changes since an earlier table.
 */
export function tabulateStars(
  analysis: AnalysisOf<'three-star'>,
  { parts, edition }: AnalysisSource,
): ResultTable[] {
  const inputs = readStars(analysis, parts);
  if (!inputs) return [];
  const { now, earlier } = inputs;
  const { regions } = parts;
  const { thing, measure } = now;
  const telling: StarRows = {
    ...{ analysis, parts, regions, thing, measure },
    names: nameEntries(parts),
    countsRows: !analysis.table,
  };
  // With rows counted, every starred pair already has a cluster, so there are no candidates.
  const hasCluster = telling.countsRows ? () => false : knownClusters(parts, edition, thing);
  const candidates = findCandidates(now.pairs, analysis.candidate, hasCluster);
  const isUnmatched: HasCluster = (...pair) => hasCluster(...pair) !== undefined;
  const unmatched = findCandidates(now.pairs, analysis.candidate, isUnmatched);
  // Most pairs of an inventory are a row or two, and statistics have hundreds: only starred ones are listed.
  const least = telling.countsRows ? 1 : thing === 'activities' ? analysis.candidate : 0;
  const told = now.pairs.filter(({ stars }) => stars.length >= least);
  return [
    {
      name: 'stars',
      caption: { word: 'starsOfSectors' },
      table: tabulatePairs(byStars(told), telling),
    },
    {
      name: 'areas',
      caption: { word: 'starsOfAreas' },
      told: 'stand-out',
      table: tabulateAreas(now, candidates, telling),
    },
    ...(telling.countsRows
      ? []
      : [
          {
            name: 'candidates',
            caption: { word: 'starCandidates' } as const,
            table: tabulatePairs(candidates, telling),
          },
          ...(unmatched.length === 0
            ? []
            : [
                {
                  name: 'unmatched',
                  caption: { word: 'starUnmatched' } as const,
                  table: tabulatePairs(unmatched, telling),
                },
              ]),
        ]),
    {
      name: 'thresholds',
      caption: { word: 'starThresholds' },
      table: tabulateThresholds(now, () => false, telling),
    },
    ...(telling.countsRows
      ? []
      : [
          {
            name: 'candidate-thresholds',
            caption: { word: 'candidateThresholds' } as const,
            table: tabulateThresholds(now, hasCluster, telling),
          },
        ]),
    ...(earlier
      ? [
          {
            name: 'change',
            caption: { word: 'starsOverTime' } as const,
            table: tabulateChanges(now, earlier, telling),
            ...(thing === 'activities' && { long: true as const }),
          },
        ]
      : []),
    ...(thing === 'activities' ? tabulateStatistics(now, earlier, telling) : []),
  ];
}
