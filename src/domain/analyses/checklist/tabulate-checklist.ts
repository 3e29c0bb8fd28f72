import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { Words } from '../../figures/table.ts';
import type { ResultTable } from '../result-table.ts';
import { type CheckAnswer, checkAnswers, tallyChecklist } from './tally-checklist.ts';

export const answerWords = {
  yes: { word: 'answerYes' },
  partly: { word: 'answerPartly' },
  no: { word: 'answerNo' },
  unknown: { word: 'answerUnknown' },
} as const satisfies Readonly<Record<CheckAnswer, Words>>;

/** Answers of the example and their counts; empty without an example. */
export function tabulateChecklist({ items, example }: AnalysisOf<'checklist'>): ResultTable[] {
  if (!example) return [];
  const answers = new Map(example.answers.map(({ item, answer }) => [item, answer] as const));
  const { counts } = tallyChecklist(
    items.map(({ id }) => id),
    answers,
  );
  return [
    {
      name: 'counts',
      caption: { word: 'checkCounts' },
      table: {
        head: { word: 'answer' },
        columns: [{ id: 'items', label: { word: 'items' }, type: 'number' }],
        rows: checkAnswers.map((answer) => ({
          id: answer,
          label: answerWords[answer],
          cells: [counts[answer]],
        })),
      },
    },
    {
      name: 'answers',
      caption: { word: 'checkAnswers' },
      table: {
        head: { word: 'item' },
        columns: [{ id: 'answer', label: { word: 'answer' }, type: 'text' }],
        rows: items.map(({ id, label }) => ({
          id,
          label: { text: label },
          cells: [answerWords[answers.get(id) ?? 'unknown']],
        })),
      },
    },
  ];
}
