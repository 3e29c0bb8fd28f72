import { inEachLocale } from '../../../i18n/locales.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { FigureTable, TableCell, TableColumn, TableRow, Words } from '../../figures/table.ts';
import { notReported } from '../../missing.ts';
import type { AnalysisParts, AnalysisSource } from '../analysis-parts.ts';
import type { ResultTable } from '../result-table.ts';
import { type Selected, type Selection, selectCandidates } from './select-candidates.ts';
import { candidatesOf, rulesOf } from './selection-rules.ts';

type Analysis = AnalysisOf<'selection'>;

const percent = (share: number): number => Math.round(share * 1000) / 10;

const number = (id: string, label: Words, unit?: 'percent'): TableColumn => ({
  id,
  label,
  type: 'number',
  ...(unit ? { unit } : {}),
});
const words = (id: string, label: Words): TableColumn => ({ id, label, type: 'text' });

/** Names of several items in one cell; a dash if empty. */
function namesOf(
  ids: readonly string[],
  named: readonly { id: string; label: LabelText }[],
): Words {
  const labels = ids.flatMap((id) => named.find((one) => one.id === id)?.label ?? []);
  return {
    text: inEachLocale((locale) => labels.map((label) => label[locale]).join('; ') || '–'),
  };
}
type LabelText = Analysis['criteria'][number]['label'];

/** Names of candidates, and page paths of those that are clusters. */
function rowHeads({ candidates }: Analysis, { clusters }: AnalysisParts) {
  const nameById = new Map(clusters.map(({ id, data }) => [id, data.name]));
  return new Map(
    candidates.map(({ id, cluster, label }) => {
      const name = cluster === undefined ? undefined : nameById.get(cluster);
      const own: Words = name ? { name } : { text: label ?? inEachLocale(() => id) };
      return [id, { label: own, ...(cluster ? { path: `/clusters/${cluster}/` } : {}) }] as const;
    }),
  );
}

function tabulateScores(analysis: Analysis, row: (id: string, cells: TableCell[]) => TableRow) {
  const { criteria, requirements, candidates } = analysis;
  const verdict = (met: boolean | undefined): TableCell =>
    met === undefined ? notReported : { word: met ? 'selectionMet' : 'selectionUnmet' };
  return {
    columns: [
      ...criteria.map(({ id, label }) => number(id, { text: label })),
      ...requirements.map(({ id, label }) => words(id, { text: label })),
    ],
    rows: candidates.map(({ id, scores, meets }) =>
      row(id, [
        ...criteria.map((one) => scores[one.id] ?? notReported),
        ...requirements.map((one) => verdict(meets[one.id])),
      ]),
    ),
  };
}

/** Last step a candidate reaches; an unranked one is only reported as such. */
function reachedCell(steps: Analysis['steps'], one: Selected): TableCell {
  if (one.requirements.verdict === 'out') return { word: 'selectionOut' };
  if (!one.place) return { word: 'selectionUnplaced' };
  if (one.reached?.tied) return { word: 'selectionTied' };
  const step = steps.find(({ id }) => id === one.reached?.step);
  return step ? { text: step.label } : { word: 'selectionStays' };
}

/** Whether missing scores could change the rank; best and worst rank are then shown as well. */
const isOpen = ({ place }: Selected): boolean => place !== undefined && place.best < place.worst;

/** Ranking cells of a candidate. With scores missing, bounds replace the score. */
function rankingCells({ criteria, steps }: Analysis, one: Selected, hasOpen: boolean): TableCell[] {
  const { place, score, reasons } = one;
  const none: TableCell = { missing: 'not-applicable' };
  const { score: whole, coverage } = score;
  return [
    place?.place ?? none,
    ...(hasOpen ? [place?.best ?? none, place?.worst ?? none] : []),
    whole === undefined || coverage < 1 ? notReported : percent(whole),
    percent(score.lowest),
    percent(score.highest),
    percent(score.coverage),
    namesOf(reasons.carriedBy, criteria),
    namesOf(reasons.heldBackBy, criteria),
    reachedCell(steps, one),
  ];
}

const rankingColumns = (hasOpen: boolean): TableColumn[] => [
  number('place', { word: 'selectionPlace' }),
  ...(hasOpen
    ? [
        number('best-place', { word: 'selectionBestPlace' }),
        number('worst-place', { word: 'selectionWorstPlace' }),
      ]
    : []),
  number('score', { word: 'selectionScore' }, 'percent'),
  number('lowest', { word: 'selectionLowest' }, 'percent'),
  number('highest', { word: 'selectionHighest' }, 'percent'),
  number('coverage', { word: 'selectionCoverage' }, 'percent'),
  words('carried-by', { word: 'selectionCarriedBy' }),
  words('held-back-by', { word: 'selectionHeldBackBy' }),
  words('reached', { word: 'selectionReached' }),
];

/** Number entering and leaving each step. */
function tabulateSteps({ steps: told }: Analysis, { steps }: Selection): FigureTable {
  return {
    head: { word: 'selectionStep' },
    columns: [
      number('entered', { word: 'selectionEntered' }),
      number('chosen', { word: 'selectionChosen' }),
      number('tied', { word: 'selectionTied' }),
    ],
    rows: steps.map(({ id, entered, chosen, tied }) => ({
      id,
      label: { text: told.find((one) => one.id === id)?.label ?? inEachLocale(() => id) },
      cells: [entered, chosen.length, tied.length],
    })),
  };
}

/**
 * Tables of a selection: known data of each candidate and, if enough are scored, ranks with reasons, the steps,
 * and stability of the shortlist under varied weights.
 */
export function tabulateSelection(analysis: Analysis, { parts }: AnalysisSource): ResultTable[] {
  if (analysis.candidates.length === 0) return [];
  const heads = rowHeads(analysis, parts);
  const head: Words = { text: analysis.candidatesAre };
  const row = (id: string, cells: TableCell[]): TableRow => ({
    id,
    label: { text: inEachLocale(() => id) },
    ...heads.get(id),
    cells,
  });
  const scores: ResultTable = {
    name: 'scores',
    caption: { word: 'selectionScores' },
    table: { head, ...tabulateScores(analysis, row) },
  };
  const selection = selectCandidates(candidatesOf(analysis), rulesOf(analysis));
  const placed = selection.candidates.filter(({ place }) => place !== undefined);
  if (placed.length === 0) return [scores];
  const hasOpen = placed.some(isOpen);
  return [
    {
      name: 'ranking',
      caption: { word: 'selectionRanking' },
      told: 'place',
      mixed: true,
      table: {
        head,
        columns: rankingColumns(hasOpen),
        rows: selection.candidates.map((one) => row(one.id, rankingCells(analysis, one, hasOpen))),
      },
    },
    {
      name: 'steps',
      caption: { word: 'selectionSteps' },
      table: tabulateSteps(analysis, selection),
    },
    {
      name: 'steadiness',
      caption: { word: 'selectionSteadiness' },
      table: {
        head,
        columns: [number('listed', { word: 'selectionListed' }, 'percent')],
        rows: placed.map(({ id, steadiness }) => row(id, [percent(steadiness?.listed ?? 0)])),
      },
    },
    scores,
  ];
}
