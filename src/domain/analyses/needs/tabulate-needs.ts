import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { FigureTable, TableCell } from '../../figures/table.ts';
import { notReported } from '../../missing.ts';
import type { AnalysisSource } from '../analysis-parts.ts';
import { joinWords, sameWords } from '../name-entries.ts';
import type { ResultTable } from '../result-table.ts';
import { findWeakest } from './find-weakest.ts';
import { type NeedsMatrix, readNeeds } from './read-needs.ts';
import type { CellSummary } from './summarize-scores.ts';

const hidden: TableCell = { missing: 'suppressed' };

const round = (value: number): number => Math.round(value * 100) / 100;

/** Number of a cell, hidden, or not answered. */
function cellOf({ count }: CellSummary, value: number | undefined): TableCell {
  if (value !== undefined) return round(value);
  return count === 'hidden' ? hidden : notReported;
}

/** Matrix of one number per cell. */
function tabulateMatrix(
  { functions, resources, cells }: NeedsMatrix,
  tell: (cell: CellSummary) => TableCell,
): FigureTable {
  return {
    head: { word: 'needsFunction' },
    columns: resources.map(({ id, label }) => ({ id, label, type: 'number' })),
    rows: functions.map(({ id, label, group }) => ({
      id,
      label,
      ...(group ? { group } : {}),
      cells: cells.filter(({ row }) => row === id).map(tell),
    })),
  };
}

function tabulateWeakest(matrix: NeedsMatrix, max: number): FigureTable {
  const labelIn = (lines: NeedsMatrix['functions'], id: string) =>
    lines.find((line) => line.id === id)?.label ?? sameWords(id);
  const { hasAnswers } = matrix;
  return {
    head: { word: 'needsFunction' },
    columns: [
      { id: 'mean', label: { word: 'mark' }, type: 'number', unit: 'score' },
      ...(hasAnswers
        ? ([{ id: 'answers', label: { word: 'needsAnswers' }, type: 'number' }] as const)
        : []),
    ],
    rows: findWeakest(matrix.cells, max).map((cell) => ({
      id: `${cell.row}-${cell.column}`,
      label: joinWords(labelIn(matrix.functions, cell.row), labelIn(matrix.resources, cell.column)),
      cells: [
        cellOf(cell, cell.mean),
        ...(hasAnswers ? [cell.count === 'hidden' ? hidden : cell.count] : []),
      ],
    })),
  };
}

/**
 * Tables of a needs analysis: median of each cell, spread, number of answers, and the lowest cells. A printed
 * matrix gives its values only.
 */
export function tabulateNeeds(
  analysis: AnalysisOf<'needs'>,
  { parts }: AnalysisSource,
): ResultTable[] {
  const matrix = readNeeds(analysis, parts);
  if (!matrix) return [];
  const score = (tell: (cell: CellSummary) => number | undefined) =>
    tabulateMatrix(matrix, (cell) => cellOf(cell, tell(cell)));
  return [
    {
      name: 'matrix',
      caption: { word: matrix.hasAnswers ? 'needsMean' : 'needsPrinted' },
      table: score(({ mean }) => mean),
    },
    ...(matrix.hasAnswers
      ? ([
          { name: 'median', caption: { word: 'needsMedian' }, table: score((cell) => cell.median) },
          {
            name: 'spread',
            caption: { word: 'needsSpread' },
            table: score(({ deviation }) => deviation),
          },
          {
            name: 'answers',
            caption: { word: 'needsAnswers' },
            table: tabulateMatrix(matrix, ({ count }) => (count === 'hidden' ? hidden : count)),
          },
        ] as const)
      : []),
    {
      name: 'weakest',
      caption: { word: 'needsWeakest' },
      table: tabulateWeakest(matrix, analysis.weakest),
    },
  ];
}
