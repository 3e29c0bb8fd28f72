import { inEachLocale } from '../../../i18n/locales.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { Words } from '../../figures/table.ts';
import type { ResultTable } from '../result-table.ts';
import { proposeActivities, reachLevel } from './diagnose.ts';
import { type CheckAnswer, checkAnswers, tallyChecklist } from './tally-checklist.ts';

export const answerWords = {
  yes: { word: 'answerYes' },
  partly: { word: 'answerPartly' },
  no: { word: 'answerNo' },
  unknown: { word: 'answerUnknown' },
} as const satisfies Readonly<Record<CheckAnswer, Words>>;

type Checklist = AnalysisOf<'checklist'>;

/** Labels of several items in one cell. */
const nameItems = (items: Checklist['items'], ids: readonly string[]): Words => ({
  text: inEachLocale(
    (locale) =>
      items.flatMap(({ id, label }) => (ids.includes(id) ? [label[locale]] : [])).join('; ') || '–',
  ),
});

/** Joint activities that answers call for, with the items that do. */
function activityTable(
  { items, activities }: Checklist,
  answers: ReadonlyMap<string, CheckAnswer>,
): ResultTable {
  const labels = new Map(activities.map(({ id, label }) => [id, label]));
  const proposed = proposeActivities(items, [...labels.keys()], answers);
  return {
    name: 'activities',
    caption: { word: 'checkActivities' },
    table: {
      head: { word: 'checkActivity' },
      columns: [{ id: 'because', label: { word: 'checkBecause' }, type: 'text' }],
      rows: proposed.flatMap(({ id, because }) => {
        const text = labels.get(id);
        return text ? [{ id, label: { text }, cells: [nameItems(items, because)] }] : [];
      }),
    },
  };
}

/** What each level still lacks of its own items. */
function levelTable(
  { items, levels }: Checklist,
  answers: ReadonlyMap<string, CheckAnswer>,
): ResultTable {
  return {
    name: 'levels',
    caption: { word: 'checkLevels' },
    table: {
      head: { word: 'checkLevel' },
      columns: [{ id: 'lacking', label: { word: 'checkLacking' }, type: 'text' }],
      rows: levels.map((level) => ({
        id: level.id,
        label: { text: level.label },
        cells: [nameItems(items, reachLevel([level], answers).next?.missing ?? [])],
      })),
    },
  };
}

/** Answers of the example, their counts, and what follows from them; empty without an example. */
export function tabulateChecklist(data: Checklist): ResultTable[] {
  const { items, activities, levels, example } = data;
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
    ...(activities.length > 0 ? [activityTable(data, answers)] : []),
    ...(levels.length > 0 ? [levelTable(data, answers)] : []),
  ];
}
