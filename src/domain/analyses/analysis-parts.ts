import type { Analysis } from '../../schemas/analysis.ts';
import type { AnalysisTable, AnalysisTableOf } from '../../schemas/analysis-table.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import type { Programme } from '../../schemas/programme.ts';
import type { Site } from '../../schemas/site.ts';
import type { Question } from '../../schemas/survey.ts';
import type { SubjectWeights } from '../suggestions/subject-weights.ts';
import type { FigureParts } from '../figures/inputs.ts';

interface Item<T> {
  readonly id: string;
  readonly data: T;
}

/** Portal entries that analyses use, besides those figures count. */
export interface AnalysisParts extends FigureParts {
  readonly site: readonly Item<Site>[];
  readonly analyses: readonly Item<Analysis>[];
  readonly 'analysis-tables': readonly Item<AnalysisTable>[];
  readonly figures: readonly Item<Figure>[];
  readonly indicators: readonly Item<Indicator>[];
  readonly programmes: readonly Item<Programme>[];
  readonly survey: readonly Item<Question>[];
  /** What clusters are about, by id; undefined where only the form of results matters. */
  readonly subjects?: ReadonlyMap<string, SubjectWeights>;
}

/** Input of an analysis: the entries of a portal as of one edition. */
export interface AnalysisSource {
  readonly parts: AnalysisParts;
  /** Id of the latest edition included. */
  readonly edition: string;
}

/** Table of numbers by name; undefined if missing or of another kind. */
export function findTable<K extends AnalysisTable['kind']>(
  parts: AnalysisParts,
  name: string | undefined,
  kind: K,
): AnalysisTableOf<K> | undefined {
  const table = parts['analysis-tables'].find(({ id }) => id === name)?.data;
  return table?.kind === kind ? (table as AnalysisTableOf<K>) : undefined;
}

/** Min number of clusters for rankings and averages, whatever the portal's survey settings. */
export const minRanked = 3;

/** Min number of clusters for an analysis to publish numbers: the portal's, if higher. */
export function minPublished({ site }: Pick<AnalysisParts, 'site'>): number {
  return Math.max(minRanked, site[0]?.data.leastGroup ?? minRanked);
}
