import { type Candidate, shareOfScale } from '../../../domain/analyses/selection/candidate.ts';
import {
  firstRound,
  type Round,
  selectInRounds,
} from '../../../domain/analyses/selection/run-rounds.ts';
import type {
  Selected,
  Selection,
  SelectionRules,
} from '../../../domain/analyses/selection/select-candidates.ts';
import { partsOf } from '../../../domain/analyses/selection/spread-measures.ts';
import { foldText } from '../../../i18n/fold.ts';
import type { SelectionLab } from '../../../queries/analyses/selection/selection-lab.ts';
import { fillWords } from '../lab/fill-words.ts';
import { type OwnRow, type OwnTableState, startOwnTables } from '../lab/own-table.client.ts';
import { encodeRows } from '../lab/row-code.ts';
import { showCells } from '../lab/show-cells.client.ts';
import { nameOwn, readCandidates, readRules } from './read-rules.ts';

/** Results of a round on the page, and its rules in the reader's language. */
interface RoundPlace {
  readonly place: HTMLElement;
  readonly prefix: string;
  readonly lab: SelectionLab;
}

const places = [...document.querySelectorAll<HTMLElement>('[data-selection]')].map(
  (place): RoundPlace => ({
    place,
    prefix: place.dataset.prefix ?? '',
    lab: JSON.parse(place.dataset.selection ?? '') as SelectionLab,
  }),
);
const states = new Map<string, OwnTableState>();

/** Show the column of each own criterion that has a weight, under its name. */
function showOwn(root: HTMLElement, { criteria }: SelectionLab, rules: SelectionRules): void {
  const added = criteria.flatMap(({ own, label }, at) =>
    own ? { label, weight: rules.criteria[at]?.weight } : [],
  );
  for (const { cells } of root.querySelector('table')?.rows ?? []) {
    // Behind the last column is the button that removes the row.
    const first = cells.length - 1 - added.length;
    for (const [at, { label, weight }] of added.entries()) {
      const cell = cells[first + at];
      if (!cell) continue;
      cell.hidden = !weight;
      cell.dataset.head = label;
      if (cell.tagName === 'TH') cell.textContent = label;
    }
  }
}

/** Row of the first round to which each candidate of the second belongs, by the names that the reader wrote. */
function findWithin(
  rows: readonly OwnRow[],
  first: { readonly rows: readonly OwnRow[]; readonly names: Readonly<Record<string, string>> },
): (string | undefined)[] {
  const names = first.rows.map(([name]) => foldText(String(name ?? '')));
  return rows.map(([, cell]) => {
    const name = foldText(String(cell ?? ''));
    // A district belongs to the row that names its region, in whatever language.
    const region = first.names[name];
    const at = names.findIndex((one) => one === name || (region && first.names[one] === region));
    return name && at >= 0 ? String(at) : undefined;
  });
}

/** Ignored input, and the values used instead. */
function tellFaults(
  candidates: readonly Candidate[],
  { rules, unweighed, unseated }: ReturnType<typeof readRules>,
  { criteria, words }: SelectionLab,
  write: OwnTableState['write'],
): string[] {
  const outside = candidates.flatMap(({ scores }, at) =>
    criteria.flatMap(({ id, label: column, measures }) => {
      const score = scores[id];
      if (measures || score === undefined || shareOfScale(score, rules.scale) !== undefined)
        return [];
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
function tellRequirements({ requirements: own }: Selected, lab: SelectionLab) {
  const { words, within } = lab;
  const requirements = [
    ...lab.requirements,
    ...(within ? [{ id: firstRound, label: words.passed }] : []),
  ];
  const names = (ids: readonly string[]) =>
    requirements.flatMap(({ id, label }) => (ids.includes(id) ? [label] : [])).join('; ');
  if (own.met.length + own.unmet.length + own.unknown.length === 0) return '–';
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

/** Link each candidate that passed the last step to the pages that examine it. */
function linkChosen(place: HTMLElement, names: readonly string[]): void {
  for (const line of place.querySelectorAll<HTMLElement>('[data-examine]')) {
    line.hidden = names.length === 0;
    const links = names.flatMap((name, at) => {
      const link = document.createElement('a');
      link.href = `${line.dataset.examine ?? ''}#of=${encodeRows([[name]])}`;
      link.append(name);
      return at === 0 ? [link] : [' · ', link];
    });
    line.querySelector('span')?.replaceChildren(...links);
  }
}

/** Reader's input of a round: its tables, what they say, and what is wrong with them. */
interface ReadRound extends Round {
  readonly table: OwnTableState;
  readonly lab: SelectionLab;
  readonly faults: readonly string[];
}

function readRound(
  { prefix, lab: published }: RoundPlace,
  first: (RoundPlace & { readonly read: ReadRound }) | undefined,
): ReadRound | undefined {
  const state = (name: string) => states.get(prefix + name);
  const [table, weights, seats] = [state('own'), state('weights'), state('seats')];
  if (!table || !weights || !seats) return undefined;
  const { rows, write, root } = table;
  const lab = nameOwn(published, weights.rows);
  const belongs =
    first && lab.within
      ? findWithin(rows, { rows: first.read.table.rows, names: lab.within.names })
      : [];
  const candidates = readCandidates(rows, lab, belongs);
  const read = readRules(lab, weights.rows, seats.rows, state('minima')?.rows ?? []);
  showOwn(root, lab, read.rules);
  const lost = rows.flatMap((row, at) =>
    lab.within && row[1] !== undefined && belongs[at] === undefined
      ? [fillWords(lab.words.noWithin, { row: at + 1, text: String(row[1]) })]
      : [],
  );
  return {
    table,
    lab,
    candidates,
    rules: read.rules,
    faults: [...lost.slice(0, 5), ...tellFaults(candidates, read, lab, write)],
  };
}

function show(
  { place }: RoundPlace,
  { table: { rows, write }, lab, faults }: ReadRound,
  { candidates, steps }: Selection,
): void {
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
    lab.criteria
      .flatMap((one) => partsOf(one))
      .flatMap(({ id, label }) => (ids.includes(id) ? [label] : []))
      .join('; ') || '–';
  const tooFew = place.querySelector<HTMLElement>('[data-too-few]');
  if (tooFew) tooFew.hidden = candidates.some((one) => one.place !== undefined);
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
  linkChosen(place, steps.at(-1)?.chosen.map(nameOf) ?? []);
}

function showAll(): void {
  const [main, first] = [...places].reverse();
  if (!main) return;
  const readFirst = first && readRound(first, undefined);
  const read = readRound(main, first && readFirst && { ...first, read: readFirst });
  if (!read || (first && !readFirst)) return;
  const selections = selectInRounds(readFirst, read);
  if (first && readFirst && selections.first) show(first, readFirst, selections.first);
  show(main, read, selections.main);
}

let waiting: number | undefined;

startOwnTables((state) => {
  states.set(state.root.id, state);
  cancelAnimationFrame(waiting ?? 0);
  waiting = requestAnimationFrame(showAll);
});
