import type { Analysis } from '../../schemas/analysis.ts';
import { type Shared, shareReads } from '../reads/share-reads.ts';
import type { AnalysisSource } from './analysis-parts.ts';
import { tabulateMatching } from './matching/tabulate-matching.ts';
import { tabulateSelection } from './selection/tabulate-selection.ts';
import { tabulateWhatIf } from './stage-what-if/tabulate-what-if.ts';
import { tabulateBenchmark } from './benchmark/tabulate-benchmark.ts';
import { tabulateChecklist } from './checklist/tabulate-checklist.ts';
import { tabulateIndicators } from './indicators/tabulate-indicators.ts';
import { tabulateNeeds } from './needs/tabulate-needs.ts';
import { tabulateNetwork } from './network/tabulate-network.ts';
import { tabulateProgrammes } from './programmes/tabulate-programmes.ts';
import type { ResultTable } from './result-table.ts';
import { tabulateScorecard } from './scorecard/tabulate-scorecard.ts';
import { tabulateStars } from './three-star/tabulate-stars.ts';
import { tabulateSheet } from './sheet/tabulate-sheet.ts';
import { tabulateValue } from './value/tabulate-value.ts';

/** Result tables of an analysis; empty if the portal has no numbers for it. */
function computeResults(analysis: Analysis, source: AnalysisSource): readonly ResultTable[] {
  switch (analysis.method) {
    case 'indicators':
      return tabulateIndicators(analysis, source);
    case 'selection':
      return tabulateSelection(analysis, source);
    case 'matching':
      return tabulateMatching(analysis, source);
    case 'stage-what-if':
      return tabulateWhatIf(analysis, source);
    case 'three-star':
      return tabulateStars(analysis, source);
    case 'scorecard':
      return tabulateScorecard(analysis, source);
    case 'needs':
      return tabulateNeeds(analysis, source);
    case 'network':
      return tabulateNetwork(analysis, source);
    case 'benchmark':
      return tabulateBenchmark(analysis, source);
    case 'programmes':
      return tabulateProgrammes(analysis, source);
    case 'value':
      return tabulateValue(analysis);
    case 'checklist':
      return tabulateChecklist(analysis);
    case 'sheet':
      return tabulateSheet(analysis);
    // A plan consists of text and dates, which its own part of the page shows.
    case 'road-map':
      return [];
  }
}

const known = new WeakMap<AnalysisSource, Map<string, Shared<readonly ResultTable[]>>>();

/**
 * Result tables of an analysis, computed once on first use.
 * @param id of the analysis; empty for an unknown one
 */
export function resultTables(source: AnalysisSource, id: string): readonly ResultTable[] {
  const made = known.get(source) ?? new Map<string, Shared<readonly ResultTable[]>>();
  known.set(source, made);
  const tables =
    made.get(id) ??
    shareReads(() => {
      const analysis = source.parts.analyses.find((one) => one.id === id)?.data;
      return analysis ? computeResults(analysis, source) : [];
    });
  made.set(id, tables);
  return tables();
}
