import type { Candidate } from '../../../domain/analyses/selection/candidate.ts';
import type { SelectionRules } from '../../../domain/analyses/selection/select-candidates.ts';
import { partsOf } from '../../../domain/analyses/selection/spread-measures.ts';
import type { SelectionLab } from '../../../queries/analyses/selection/selection-lab.ts';
import type { OwnRow } from '../lab/own-table.client.ts';

const isCount = (cell: OwnRow[number]): cell is number =>
  typeof cell === 'number' && Number.isInteger(cell) && cell >= 1;

/** Row of a fixed table: by position, or by name if a row was emptied. */
const rowOf = (rows: readonly OwnRow[], at: number, all: number, label: string) =>
  rows.length === all ? rows[at] : rows.find(([name]) => name === label);

/** The rules under the names that the reader gave to criteria of their own. */
export const nameOwn = (lab: SelectionLab, weights: readonly OwnRow[]): SelectionLab => ({
  ...lab,
  criteria: lab.criteria.map((one, at, { length }) =>
    one.own
      ? { ...one, label: String(rowOf(weights, at, length, one.label)?.[0] ?? one.label) }
      : one,
  ),
});

/** Candidates of the rows of a table: scores, then answers to requirements, then scores by own criteria. */
export function readCandidates(
  rows: readonly OwnRow[],
  { criteria, requirements, within }: SelectionLab,
  belongs: readonly (string | undefined)[],
) {
  const asked = criteria.flatMap((one) => (one.own ? [] : partsOf(one)));
  const added = criteria.filter(({ own }) => own);
  const before = within ? 2 : 1;
  return rows.map((row, at): Candidate => {
    const numbers = row.slice(before).map((cell) => (typeof cell === 'number' ? cell : undefined));
    const answers = numbers.slice(asked.length);
    const scored = [...numbers.slice(0, asked.length), ...answers.slice(requirements.length)];
    return {
      id: String(at),
      within: belongs[at],
      scores: Object.fromEntries([...asked, ...added].map(({ id }, index) => [id, scored[index]])),
      counts: Object.fromEntries(requirements.map(({ id }, index) => [id, answers[index]])),
      meets: Object.fromEntries(
        requirements.map(({ id }, index) => [
          id,
          answers[index] === undefined ? undefined : answers[index] !== 0,
        ]),
      ),
    };
  });
}

/** Rules with the reader’s weights, seats and minima; what is not usable is named. */
export function readRules(
  { criteria, requirements, steps, ...rest }: SelectionLab,
  weights: readonly OwnRow[],
  seats: readonly OwnRow[],
  minima: readonly OwnRow[],
): { readonly rules: SelectionRules; readonly unweighed: string[]; readonly unseated: string[] } {
  const unweighed: string[] = [];
  const unseated: string[] = [];
  const leasts = minima.map(([, least]) => (typeof least === 'number' ? least : undefined));
  const rules = {
    ...rest,
    requirements: requirements.map(({ id, binding, minimum }) =>
      minimum ? { id, binding, minimum: { least: leasts.shift() } } : { id, binding },
    ),
    criteria: criteria.map(({ id, label, measures, own }, at) => {
      const row = rowOf(weights, at, criteria.length, label);
      const weight = own && !row ? 0 : row?.[1];
      if (typeof weight === 'number' && weight >= 0) return { id, measures, weight };
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
