import type { Figure } from '../../schemas/figure.ts';
import type { FigureQuery } from '../../schemas/figure-query.ts';
import type { FigureInputs } from './inputs.ts';
import { tableOfData } from './own-data.ts';
import { queryAnswers } from './answers/query-answers.ts';
import { queryAnalysis } from './query-analysis.ts';
import { queryClusters } from './query-clusters.ts';
import {
  queryAgencies,
  queryCriteria,
  queryGlossary,
  queryKinds,
  queryPublished,
} from './query-lists.ts';
import { queryRegions } from './query-regions.ts';
import { querySectors } from './query-sectors.ts';
import { queryStages } from './query-stages.ts';
import type { FigureTable } from './table.ts';

function runQuery(query: FigureQuery, inputs: FigureInputs): FigureTable | undefined {
  switch (query.name) {
    case 'stages':
      return queryStages(query, inputs);
    case 'sectors':
      return querySectors(query, inputs);
    case 'regions':
      return queryRegions(query, inputs);
    case 'clusters':
      return queryClusters(query, inputs);
    case 'agencies':
      return queryAgencies(inputs);
    case 'published':
      return queryPublished(query, inputs);
    case 'criteria':
      return queryCriteria(inputs);
    case 'kinds':
      return queryKinds(query, inputs);
    case 'glossary':
      return queryGlossary(inputs);
    case 'answers':
      return queryAnswers(query, inputs);
    case 'analysis':
      return queryAnalysis(query, inputs);
  }
}

/**
 * Table of a figure, from its own data or counted from the portal's entries.
 * @returns undefined for a figure with neither: its numbers are lost, or its analysis has none
 */
export function computeTable(
  figure: Pick<Figure, 'query' | 'data'>,
  inputs: FigureInputs,
): FigureTable | undefined {
  if (figure.data) return tableOfData(figure.data);
  return figure.query ? runQuery(figure.query, inputs) : undefined;
}
