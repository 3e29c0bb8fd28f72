import type { Analysis } from '../../schemas/analysis.ts';
import type { AnalysisTable } from '../../schemas/analysis-table.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import type { Programme } from '../../schemas/programme.ts';
import type { Site } from '../../schemas/site.ts';
import type { Question } from '../../schemas/survey.ts';
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
}

/** Input of an analysis: the entries of a portal as of one edition. */
export interface AnalysisSource {
  readonly parts: AnalysisParts;
  /** Id of the latest edition included. */
  readonly edition: string;
}
