import { type Candidate, shareOfScale } from '../../../domain/analyses/selection/candidate.ts';
import {
  type Selected,
  type SelectionRules,
  selectCandidates,
} from '../../../domain/analyses/selection/select-candidates.ts';
import type { SelectionLab } from '../../../queries/analyses/selection/view-own-selection.ts';
import { fillWords } from '../lab/fill-words.ts';
import { type OwnRow, type OwnTableState, startOwnTables } from '../lab/own-table.client.ts';
import { showCells } from '../lab/show-cells.client.ts';

const place = document.querySelector<HTMLElement>('[data-selection]');
const lab = place && (JSON.parse(place.dataset.selection ?? '') as SelectionLab);

const isCount = (cell: OwnRow[number]): cell is number =>
  typeof cell === 'number' && Number.isInteger(cell) && cell >= 1;

/** Row of a fixed table: by position, or by name if a row was emptied. */
const rowOf = (rows: readonly OwnRow[], at: number, all: number, label: string) =>
  rows.length === all ? rows[at] : rows.find(([name]) => name === label);

function readCandidates(rows: readonly OwnRow[], { criteria, requirements }: SelectionLab) {
  return rows.map((row, at): Candidate => {
    const numbers = row.map((cell) => (typeof cell === 'number' ? cell : undefined));
    const answers = numbers.slice(1 + criteria.length);
    return {
      id: String(at),
      scores: Object.fromEntries(criteria.map(({ id }, index) => [id, numbers[index + 1]])),
      meets: Object.fromEntries(
        requirements.map(({ id }, index) => [
          id,
          answers[index] === undefined ? undefined : answers[index] !== 0,
        ]),
      ),
    };
  });
}

function readRules(
  { criteria, requirements, steps, ...rest }: SelectionLab,
  weights: readonly OwnRow[],
  seats: readonly OwnRow[],
): { readonly rules: SelectionRules; readonly unweighed: string[]; readonly unseated: string[] } {
  const unweighed: string[] = [];
  const unseated: string[] = [];
  const rules = {
    ...rest,
    requirements,
    criteria: criteria.map(({ id, label }, at) => {
      const weight = rowOf(weights, at, criteria.length, label)?.[1];
      if (typeof weight === 'number' && weight >= 0) return { id, weight };
      unweighed.push(label);
      return { id, weight: 0 };
    }),
    steps: steps.map(({ id, label, ...published }, at) => {
      const row = rowOf(seats, at, steps.length, label);
      const [least, most] = [row?.[1], row?.[2]];
      if (isCount(least) && isCount(most) && least <= most) return { id, least, most };
      unseated.push(label);
      return { id, ...published };
    }),
  };
  return { rules, unweighed, unseated };
}

/** Ignored input, and the values used instead. */
function tellFaults(
  candidates: readonly Candidate[],
  { rules, unweighed, unseated }: ReturnType<typeof readRules>,
  { criteria, words }: SelectionLab,
  write: OwnTableState['write'],
): string[] {
  const outside = candidates.flatMap(({ scores }, at) =>
    criteria.flatMap(({ id, label: column }) => {
      const score = scores[id];
      if (score === undefined || shareOfScale(score, rules.scale) !== undefined) return [];
      return [fillWords(words.outside, { row: at + 1, column, score: write(score, 6) })];
    }),
  );
  const names = (message: string, all: readonly string[]) =>
    all.length > 0 ? [fillWords(message, { names: all.join('; ') })] : [];
  return [
    ...outside.slice(0, 5),
    ...names(words.noWeight, unweighed),
    ...names(words.noSeats, unseated),
  ];
}

/** Requirements in words: unmet and unknown ones by candidate. */
function tellRequirements({ requirements: own }: Selected, { requirements, words }: SelectionLab) {
  const names = (ids: readonly string[]) =>
    requirements.flatMap(({ id, label }) => (ids.includes(id) ? [label] : [])).join('; ');
  if (requirements.length === 0) return '–';
  const told = [
    ...(own.unmet.length > 0 ? [fillWords(words.unmet, { names: names(own.unmet) })] : []),
    ...(own.unknown.length > 0 ? [fillWords(words.unknown, { names: names(own.unknown) })] : []),
  ];
  return told.length > 0 ? told.join('. ') : words.met;
}

function tellReached(one: Selected, { steps, words }: SelectionLab): string {
  if (one.requirements.verdict === 'out') return words.out;
  if (!one.place) return words.unplaced;
  if (one.reached?.tied) return words.tied;
  return steps.find(({ id }) => id === one.reached?.step)?.label ?? words.stays;
}

function show(table: OwnTableState, weights: OwnTableState, seats: OwnTableState): void {
  if (!place || !lab) return;
  const { rows, write } = table;
  const own = readCandidates(rows, lab);
  const read = readRules(lab, weights.rows, seats.rows);
  const { candidates, steps } = selectCandidates(own, read.rules);
  const nameOf = (id: string) =>
    String(rows[Number(id)]?.[0] ?? fillWords(lab.words.unnamed, { row: Number(id) + 1 }));
  const percent = (share: number | undefined) =>
    share === undefined ? '–' : write(share * 100, 1);
  // With scores missing, only the bounds of the score are known.
  const scoreText = ({ score, coverage, lowest, highest }: Selected['score']) =>
    score === undefined || coverage === 1
      ? percent(score)
      : [percent(lowest), percent(highest)].join(lab.rangeSign);
  const criteriaOf = (ids: readonly string[]) =>
    lab.criteria.flatMap(({ id, label }) => (ids.includes(id) ? [label] : [])).join('; ') || '–';
  const tooFew = place.querySelector<HTMLElement>('[data-too-few]');
  if (tooFew) tooFew.hidden = candidates.some((one) => one.place !== undefined);
  const faults = tellFaults(own, read, lab, write);
  const faultLine = place.querySelector<HTMLElement>('[data-faults]');
  faultLine?.replaceChildren(faults.join(' '));
  if (faultLine) faultLine.hidden = faults.length === 0;
  const placeText = (one: Selected['place']) =>
    one === undefined
      ? '–'
      : one.best === one.worst
        ? String(one.place)
        : fillWords(lab.words.range, { place: one.place, best: one.best, worst: one.worst });
  const body = (name: string) => place.querySelector<HTMLElement>(`[data-${name}]`);
  const [shortlist, stepBody] = [body('shortlist'), body('steps')];
  if (!shortlist || !stepBody) return;
  showCells(
    shortlist,
    candidates.map((one) => ({
      label: nameOf(one.id),
      cells: [
        { text: placeText(one.place), isNumber: true },
        { text: scoreText(one.score), isNumber: true },
        { text: percent(one.score.coverage), isNumber: true },
        { text: criteriaOf(one.reasons.carriedBy) },
        { text: criteriaOf(one.reasons.heldBackBy) },
        { text: tellRequirements(one, lab) },
        { text: tellReached(one, lab) },
        { text: percent(one.steadiness?.listed), isNumber: true, share: one.steadiness?.listed },
      ],
    })),
  );
  showCells(
    stepBody,
    steps.map(({ id, entered, chosen, tied, openSeats }) => ({
      label: lab.steps.find((step) => step.id === id)?.label ?? '',
      cells: [
        { text: String(entered), isNumber: true },
        { text: chosen.map(nameOf).join('; ') || '–' },
        {
          text:
            tied.length > 0 ? `${tied.map(nameOf).join('; ')} (${openSeats}/${tied.length})` : '–',
        },
      ],
    })),
  );
}

const states = new Map<string, OwnTableState>();
let waiting: number | undefined;

startOwnTables((state) => {
  states.set(state.root.id, state);
  const [own, weights, seats] = ['own', 'weights', 'seats'].map((name) => states.get(name));
  if (!own || !weights || !seats) return;
  cancelAnimationFrame(waiting ?? 0);
  waiting = requestAnimationFrame(() => show(own, weights, seats));
});
