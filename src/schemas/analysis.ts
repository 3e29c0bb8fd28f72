import { z } from 'astro/zod';
import { benchmarkAnalysisSchema } from './analyses/benchmark.ts';
import { checklistAnalysisSchema } from './analyses/checklist.ts';
import { indicatorsAnalysisSchema } from './analyses/indicators.ts';
import { matchingAnalysisSchema } from './analyses/matching.ts';
import { selectionAnalysisSchema } from './analyses/selection.ts';
import { stageWhatIfAnalysisSchema } from './analyses/stage-what-if.ts';
import { needsSchema } from './analyses/needs.ts';
import { networkSchema } from './analyses/network.ts';
import { programmesAnalysisSchema } from './analyses/programmes.ts';
import { roadMapAnalysisSchema } from './analyses/road-map.ts';
import { scorecardSchema } from './analyses/scorecard.ts';
import { sheetAnalysisSchema } from './analyses/sheet.ts';
import { threeStarSchema } from './analyses/three-star.ts';
import { valueAnalysisSchema } from './analyses/value.ts';

/**
 * An analysis that readers can redo: what it answers, what it cannot say, and the input of its method. Each file
 * of `analyses/` is one analysis; a method may have several.
 */
export const analysisSchema = z.discriminatedUnion('method', [
  threeStarSchema,
  scorecardSchema,
  needsSchema,
  networkSchema,
  indicatorsAnalysisSchema,
  benchmarkAnalysisSchema,
  programmesAnalysisSchema,
  selectionAnalysisSchema,
  matchingAnalysisSchema,
  stageWhatIfAnalysisSchema,
  valueAnalysisSchema,
  checklistAnalysisSchema,
  sheetAnalysisSchema,
  roadMapAnalysisSchema,
]);
export type Analysis = z.infer<typeof analysisSchema>;

export type AnalysisMethod = Analysis['method'];

export type AnalysisOf<M extends AnalysisMethod> = Extract<Analysis, { readonly method: M }>;
