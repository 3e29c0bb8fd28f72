import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountPuzzle, possibleCounts } from '../../../tests/support/solve-counts.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { itemId } from './compile-form.ts';
import type { Count, CountTable } from './publish-counts.ts';
import { readReturn } from './read-return.ts';
import { type Respondent, tallyItem } from './tally-answers.ts';

// Figures may split one question by stage, by place and by sector, so readers see all these tables and their
// totals.

const { form, stageOrder } = joinShipped();
const groupings = ['stage', 'place', 'sector'] as const;
const min = 3;
const itemOf = (id: string) => {
  const item = form.items.find((one) => itemId(one) === id);
  if (!item) throw new Error(`no question ${id}`);
  return item;
};

const answers = fc.record({
  q03: fc.constantFrom('industry', 'services', 'technology', 'traditional'),
  q07: fc.record({
    strategy: fc.uniqueArray(fc.constantFrom('export', 'design', 'people', 'it'), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  q10: fc.uniqueArray(fc.constantFrom('swot', 'diamond', 'technology'), { minLength: 1 }),
});
const respondents: fc.Arbitrary<Respondent[]> = fc.array(
  fc
    .record({
      answers,
      stage: fc.constantFrom('initial', 'developing', 'mature'),
      place: fc.constantFrom('brop', 'outside'),
      sector: fc.constantFrom('agri-food', 'textiles', 'tourism'),
    })
    .map(({ answers: given, ...groups }) => ({
      ...readReturn(form, { stage: groups.stage, answers: given }, '2013'),
      groups,
    })),
  { minLength: 3, maxLength: 24 },
);

/** Table with totals as readers see it: valid sums and hidden cells. */
function puzzleOf({ rows, answeredParts, answered }: CountTable, rowsAdd: boolean): CountPuzzle {
  const width = answeredParts.length;
  const lines: readonly (readonly Count[])[] = [
    ...rows.map(({ parts, total }) => [...parts, total]),
    [...answeredParts, answered],
  ];
  const place = (row: number, column: number) => row * (width + 1) + column;
  const known = (count: Count | undefined) => (count === 'hidden' ? undefined : count);
  const columns = Array.from({ length: width + 1 }, (_, column) => column);
  const options = rows.map((_, row) => row);
  return {
    least: lines.flat().map((count) => known(count) ?? 0),
    most: lines.flatMap((line) =>
      line.map((count, column) => known(count) ?? known(lines.at(-1)?.[column]) ?? answered),
    ),
    sums: [
      ...lines.map((_, row) => ({
        total: place(row, width),
        parts: columns.slice(0, -1).map((column) => place(row, column)),
      })),
      ...(rowsAdd
        ? columns.map((column) => ({
            total: place(rows.length, column),
            parts: options.map((row) => place(row, column)),
          }))
        : []),
    ],
    within: columns.flatMap((column) =>
      options.map((row) => [place(row, column), place(rows.length, column)] as const),
    ),
  };
}

test.each([
  ['q03', true],
  ['q07', false],
  ['q10', false],
])('%s parted in several ways: the totals agree, and no part follows from them', (id, rowsAdd) => {
  let parted = 0;
  fc.assert(
    fc.property(respondents, (all) => {
      const tables = groupings.map((grouping) => {
        const way = { least: min, publishAnswers: true, grouping };
        return tallyItem(itemOf(id), all, stageOrder.ids, way).tables[0];
      });
      const [first] = tables;
      for (const table of tables) {
        expect(table?.rows.map(({ total }) => total)).toEqual(
          first?.rows.map(({ total }) => total),
        );
        if (!table || table.parts.length === 0) continue;
        parted += 1;
        const counts = [...table.answeredParts, ...table.rows.flatMap((row) => row.parts)];
        expect(counts.filter((count) => count === 1 || count === 2)).toEqual([]);
        const puzzle = puzzleOf(table, rowsAdd);
        const hidden = puzzle.least.keys().filter((at) => {
          const row = table.rows[Math.floor(at / (table.parts.length + 1))];
          const column = at % (table.parts.length + 1);
          return row && [...row.parts, row.total][column] === 'hidden';
        });
        // A zero may be deduced: its cell is hidden only because its row is.
        for (const at of hidden) {
          const values = possibleCounts(puzzle, at);
          expect(values.length === 2 || values[0] === 0).toBe(true);
        }
      }
    }),
    { numRuns: 40, seed: 7 },
  );
  expect(parted).toBeGreaterThan(20);
});
