import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { notReported } from '../../missing.ts';
import type { ResultTable } from '../result-table.ts';

/** Scores of the example by section; empty if no section has any. */
export function tabulateSheet({ sections, example }: AnalysisOf<'sheet'>): ResultTable[] {
  if (!example || example.scores.length === 0) return [];
  const scores = new Map(example.scores.map(({ section, score }) => [section, score]));
  return [
    {
      name: 'scores',
      caption: { word: 'sheetScores' },
      table: {
        head: { word: 'section' },
        columns: [{ id: 'score', label: { word: 'score' }, type: 'number', unit: 'score' }],
        rows: sections
          .filter(({ scored }) => scored)
          .map(({ id, label }) => ({
            id,
            label: { text: label },
            cells: [scores.get(id) ?? notReported],
          })),
      },
    },
  ];
}
