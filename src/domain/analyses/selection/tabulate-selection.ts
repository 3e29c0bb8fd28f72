import { inEachLocale } from '../../../i18n/locales.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { FigureTable, TableCell, TableColumn, TableRow, Words } from '../../figures/table.ts';
import { notReported } from '../../missing.ts';
import type { AnalysisParts, AnalysisSource } from '../analysis-parts.ts';
import { nameEntries, type NamedEntry, sameWords } from '../name-entries.ts';
import type { ResultTable } from '../result-table.ts';
import { selectInRounds } from './run-rounds.ts';
import type { Selected, Selection } from './select-candidates.ts';
import { roundOf, type StatedRound } from './selection-rules.ts';
import { partsOf } from './spread-measures.ts';

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
type LabelText = StatedRound['candidatesAre'];

/** Names of candidates, and page paths of those that are clusters or regions. */
function rowHeads({ candidates }: StatedRound, parts: AnalysisParts) {
  const nameOf = nameEntries(parts);
  return new Map(
    candidates.map(({ id, cluster, region, label }): readonly [string, NamedEntry] => {
      if (cluster !== undefined) return [id, nameOf(`clusters/${cluster}`)];
      if (region !== undefined) return [id, nameOf(`regions/${region}`)];
      return [id, { label: { text: label ?? inEachLocale(() => id) } }];
    }),
  );
}

type RowOf = (id: string, cells: TableCell[]) => TableRow;

function tabulateScores({ criteria, requirements, candidates }: StatedRound, row: RowOf) {
  const asked = criteria.flatMap((one) => partsOf(one));
  const verdict = (met: boolean | undefined): TableCell =>
    met === undefined ? notReported : { word: met ? 'selectionMet' : 'selectionUnmet' };
  return {
    columns: [
      ...asked.map(({ id, label }) => number(id, { text: label })),
      ...requirements.map(({ id, label, number: counted }) =>
        counted ? number(id, { text: counted.label }) : words(id, { text: label }),
      ),
    ],
    rows: candidates.map(({ id, scores, meets, counts }) =>
      row(id, [
        ...asked.map((one) => scores[one.id] ?? notReported),
        ...requirements.map((one) =>
          one.number ? (counts[one.id] ?? notReported) : verdict(meets[one.id]),
        ),
      ]),
    ),
  };
}

/** Last step a candidate reaches; an unranked one is only reported as such. */
function reachedCell(steps: StatedRound['steps'], one: Selected): TableCell {
  if (one.requirements.verdict === 'out') return { word: 'selectionOut' };
  if (!one.place) return { word: 'selectionUnplaced' };
  if (one.reached?.tied) return { word: 'selectionTied' };
  const step = steps.find(({ id }) => id === one.reached?.step);
  return step ? { text: step.label } : { word: 'selectionStays' };
}

/** Whether missing scores could change the rank; best and worst rank are then shown as well. */
const isOpen = ({ place }: Selected): boolean => place !== undefined && place.best < place.worst;

/** Ranking cells of a candidate. With scores missing, bounds replace the score. */
function rankingCells(
  { criteria, steps }: StatedRound,
  one: Selected,
  hasOpen: boolean,
): TableCell[] {
  const { place, score, reasons } = one;
  const asked = criteria.flatMap((each) => partsOf(each));
  const none: TableCell = { missing: 'not-applicable' };
  const { score: whole, coverage } = score;
  return [
    place?.place ?? none,
    ...(hasOpen ? [place?.best ?? none, place?.worst ?? none] : []),
    whole === undefined || coverage < 1 ? notReported : percent(whole),
    percent(score.lowest),
    percent(score.highest),
    percent(score.coverage),
    namesOf(reasons.carriedBy, asked),
    namesOf(reasons.heldBackBy, asked),
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
function tabulateSteps({ steps: told }: StatedRound, { steps }: Selection): FigureTable {
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

function tabulateRound(
  stated: StatedRound,
  selection: Selection,
  parts: AnalysisParts,
): ResultTable[] {
  const heads = rowHeads(stated, parts);
  const head: Words = { text: stated.candidatesAre };
  const row: RowOf = (id, cells) => ({ id, label: sameWords(id), ...heads.get(id), cells });
  const scores: ResultTable = {
    name: 'scores',
    caption: { word: 'selectionScores' },
    mixed: true,
    table: { head, ...tabulateScores(stated, row) },
  };
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
        rows: selection.candidates.map((one) => row(one.id, rankingCells(stated, one, hasOpen))),
      },
    },
    {
      name: 'steps',
      caption: { word: 'selectionSteps' },
      table: tabulateSteps(stated, selection),
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

/** Tables of a first round: ranks with reasons, and what is known; none before a score is. */
function tabulateFirst(
  stated: StatedRound,
  selection: Selection,
  parts: AnalysisParts,
): ResultTable[] {
  if (stated.candidates.every(({ scores }) => Object.keys(scores).length === 0)) return [];
  const captions = { ranking: 'selectionFirstRanking', scores: 'selectionFirstScores' } as const;
  return tabulateRound(stated, selection, parts).flatMap((table) =>
    table.name === 'ranking' || table.name === 'scores'
      ? [{ ...table, name: `first-${table.name}`, caption: { word: captions[table.name] } }]
      : [],
  );
}

/**
 * Tables of a selection: known data of each candidate and, if enough are scored, ranks with reasons, the steps,
 * and stability of the shortlist under varied weights. A first round comes first.
 */
export function tabulateSelection(
  analysis: AnalysisOf<'selection'>,
  { parts }: AnalysisSource,
): ResultTable[] {
  const { first, main } = selectInRounds(
    analysis.first && roundOf(analysis.first),
    roundOf(analysis),
  );
  return [
    ...(analysis.first && first ? tabulateFirst(analysis.first, first, parts) : []),
    ...(analysis.candidates.length > 0 ? tabulateRound(analysis, main, parts) : []),
  ];
}
