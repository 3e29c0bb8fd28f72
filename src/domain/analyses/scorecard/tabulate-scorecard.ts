import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { FigureTable, TableCell, TableColumn, TableRow, Words } from '../../figures/table.ts';
import { notReported } from '../../missing.ts';
import type { AnalysisSource } from '../analysis-parts.ts';
import { joinWords, sameWords } from '../name-entries.ts';
import type { ResultTable } from '../result-table.ts';
import { classOfRange, findGaps } from './class-of-index.ts';
import { comparePrinted, findContradictions, type PrintedIndex } from './compare-printed.ts';
import { indexLevels, type LevelIndex, type Levels } from './index-levels.ts';
import { readScorecard, type Scorecard, type ScoredSubject } from './read-scorecard.ts';
import { sumsOfIndex } from './sums-of-index.ts';
import { varyWeights } from './vary-weights.ts';

/** Relative amount by which each weight is varied. */
const variation = 0.5;

const round = (value: number): number => Math.round(value * 10) / 10;

const cellOf = (value: number | undefined): TableCell =>
  value === undefined ? notReported : round(value);

const number = (id: string, column: Partial<TableColumn> & Pick<TableColumn, 'label'>) =>
  ({ id, type: 'number', ...column }) as const;

const rowOf = ({ id, label, path }: ScoredSubject, cells: readonly TableCell[]): TableRow => ({
  id,
  label,
  cells,
  ...(path ? { path } : {}),
});

const noClass: Words = { word: 'noClass' };

const weightsOf = ({ items }: Scorecard) => items.map(({ weight }) => weight);

/** Index, or its bounds if levels are missing. */
type IndexBounds = Pick<LevelIndex, 'lowest' | 'highest'>;

const boundsOf = (levels: Levels, card: Scorecard): IndexBounds =>
  indexLevels(levels, weightsOf(card), card.scale);

/**
 * Name of the class for an index or range; not reported without levels; open if it depends on missing levels.
 */
function classCell(bounds: IndexBounds, { classes }: Scorecard): TableCell {
  if (bounds.lowest === undefined) return notReported;
  const at = classOfRange(bounds, classes);
  if (at === 'open') return { word: 'classOpen' };
  return (at === undefined ? undefined : classes[at]?.label) ?? noClass;
}

/** Bounds that determine a subject's class: the printed index takes precedence over the computed one. */
const judgedBounds = ({ levels, printed }: ScoredSubject, card: Scorecard): IndexBounds =>
  printed === undefined ? boundsOf(levels, card) : { lowest: printed, highest: printed };

function tabulateIndices(card: Scorecard): FigureTable {
  const weights = weightsOf(card);
  const indices = card.subjects.map(({ levels }) => indexLevels(levels, weights, card.scale));
  const hasGaps = indices.some(({ known }) => known < card.items.length);
  return {
    head: { word: 'subject' },
    columns: [
      number('index', { label: { word: 'index' }, unit: 'index' }),
      { id: 'class', label: { word: 'indexClass' }, type: 'text' },
      ...(hasGaps
        ? [
            number('known', { label: { word: 'levelsKnown' } }),
            number('lowest', { label: { word: 'indexLowest' }, unit: 'index' }),
            number('highest', { label: { word: 'indexHighest' }, unit: 'index' }),
          ]
        : []),
    ],
    rows: card.subjects.map((subject, at) => {
      const { index, known, lowest, highest } = indices[at] ?? indexLevels([], [], card.scale);
      const bounds = hasGaps ? [known, cellOf(lowest), cellOf(highest)] : [];
      return rowOf(subject, [cellOf(index), classCell({ lowest, highest }, card), ...bounds]);
    }),
  };
}

/** Range of the index under varied weights. */
function tabulateWeights(card: Scorecard): FigureTable {
  const weights = weightsOf(card);
  return {
    head: { word: 'subject' },
    columns: [
      number('lowest', { label: { word: 'lowestIndex' }, unit: 'index' }),
      number('highest', { label: { word: 'highestIndex' }, unit: 'index' }),
      number('index', { label: { word: 'index' }, unit: 'index' }),
    ],
    rows: card.subjects.map((subject) => {
      const { index } = indexLevels(subject.levels, weights, card.scale);
      const range =
        index === undefined
          ? undefined
          : varyWeights(subject.levels, weights, card.scale, variation);
      return rowOf(subject, [cellOf(range?.from), cellOf(range?.to), cellOf(index)]);
    }),
  };
}

const printedOf = ({ subjects }: Scorecard): PrintedIndex[] =>
  subjects.flatMap(({ id, levels, printed }) =>
    printed === undefined ? [] : [{ id, levels, printed }],
  );

function tabulatePrinted(card: Scorecard): FigureTable {
  const byId = new Map(card.subjects.map((subject) => [subject.id, subject]));
  return {
    head: { word: 'subject' },
    columns: [
      number('printed', { label: { word: 'printedIndex' }, unit: 'index' }),
      { id: 'printed-class', label: { word: 'printedClass' }, type: 'text' },
      number('computed', { label: { word: 'computedIndex' }, unit: 'index' }),
      { id: 'class', label: { word: 'indexClass' }, type: 'text' },
      number('difference', { label: { word: 'difference' }, unit: 'index', signed: true }),
    ],
    rows: comparePrinted(printedOf(card), weightsOf(card), card.scale).flatMap(
      ({ id, printed, computed, difference }) => {
        const subject = byId.get(id);
        if (!subject) return [];
        const cells = [
          ...[printed, classCell({ lowest: printed, highest: printed }, card)],
          ...[cellOf(computed), classCell(boundsOf(subject.levels, card), card)],
          cellOf(difference),
        ];
        return [rowOf(subject, cells)];
      },
    ),
  };
}

/**
 * Printed indices as sums of equally weighted levels: number of steps by which the known levels exceed them.
 */
function tabulateSums(card: Scorecard): FigureTable {
  const isEven = new Set(weightsOf(card)).size === 1;
  return {
    head: { word: 'subject' },
    columns: [
      number('printed', { label: { word: 'printedIndex' }, unit: 'index' }),
      number('printed-sum', { label: { word: 'printedSum' } }),
      number('sum', { label: { word: 'levelSum' } }),
      number('most', { label: { word: 'mostSum' } }),
      number('steps', { label: { word: 'difference' }, signed: true }),
    ],
    rows: card.subjects.flatMap((subject) => {
      const { levels, printed } = subject;
      const sums =
        isEven && printed !== undefined ? sumsOfIndex(levels, printed, card.scale) : undefined;
      if (printed === undefined || !sums) return [];
      const { sum, most: max, printed: fitting } = sums;
      const none: TableCell = { missing: 'not-applicable' };
      const steps = fitting === undefined ? none : fitting - sum;
      return [rowOf(subject, [printed, fitting ?? none, sum, max, steps])];
    }),
  };
}

/** Printed indices that no weights can give, with the reason. */
function tabulateImpossible(card: Scorecard): FigureTable {
  const byId = new Map(card.subjects.map((subject) => [subject.id, subject]));
  const labelOf = (id: string): Words => byId.get(id)?.label ?? sameWords(id);
  const printed = (id: string) => byId.get(id)?.printed ?? 0;
  const rows = findContradictions(printedOf(card), card.scale).map((found): TableRow => {
    if (found.kind === 'end-of-scale')
      return {
        id: found.id,
        label: labelOf(found.id),
        cells: [{ word: 'endOfScale' }, sameWords(`${printed(found.id)} ≠ ${found.expected}`)],
      };
    const [first, second] = found.ids;
    return {
      id: `${first}-${second}`,
      label: joinWords(labelOf(first), labelOf(second), ' = '),
      cells: [{ word: 'sameLevels' }, sameWords(`${printed(first)} ≠ ${printed(second)}`)],
    };
  });
  return {
    head: { word: 'subject' },
    columns: [
      { id: 'why', label: { word: 'why' }, type: 'text' },
      { id: 'printed', label: { word: 'printedIndex' }, type: 'text' },
    ],
    rows,
  };
}

/** Number of subjects per class, in the gaps between classes, and with an undetermined class. */
function tabulateClasses(card: Scorecard): FigureTable {
  const bounds = card.subjects.map((subject) => judgedBounds(subject, card));
  const classes = bounds.map((one) => classOfRange(one, card.classes));
  const countOf = (found: number | 'open') => classes.filter((at) => at === found).length;
  const countBetween = (from: number, to: number) =>
    bounds.filter(
      ({ lowest, highest }, at) =>
        classes[at] === undefined &&
        lowest !== undefined &&
        lowest === highest &&
        lowest >= from &&
        lowest <= to,
    ).length;
  const none: TableCell = { missing: 'not-applicable' };
  return {
    head: { word: 'indexClass' },
    columns: [
      number('from', { label: { word: 'classFrom' }, unit: 'index' }),
      number('to', { label: { word: 'classTo' }, unit: 'index' }),
      number('subjects', { label: { word: 'subjects' } }),
    ],
    rows: [
      ...card.classes.map(({ label, from, to }, at) => ({
        id: `class-${at + 1}`,
        label,
        cells: [from, to, countOf(at)],
      })),
      ...findGaps(card.classes).map(({ from, to }, at) => ({
        id: `gap-${at + 1}`,
        label: { word: from === 0 ? 'belowClasses' : 'betweenClasses' } as const,
        cells: [from, to, countBetween(from, to)],
      })),
      ...(classes.includes('open')
        ? [
            {
              id: 'open',
              label: { word: 'classOpen' } as const,
              cells: [none, none, countOf('open')],
            },
          ]
        : []),
    ],
  };
}

/** Advice for each class, one per row, with the number of subjects concerned. */
function tabulateAdvice(card: Scorecard): FigureTable {
  const classes = card.subjects.map((subject) =>
    classOfRange(judgedBounds(subject, card), card.classes),
  );
  const known = classes.filter((at) => typeof at === 'number').length;
  return {
    head: { word: 'classAdvice' },
    columns: [number('subjects', { label: { word: 'subjects' } })],
    rows: [
      ...card.classes.flatMap(({ label, advice }, at) =>
        advice.map((text, n) => ({
          id: `advice-${at + 1}-${n + 1}`,
          label: text,
          group: label,
          cells: [classes.filter((one) => one === at).length],
        })),
      ),
      ...card.adviceForAll.map((text, n) => ({
        id: `advice-all-${n + 1}`,
        label: text,
        group: { word: 'adviceForAll' } as const,
        cells: [known],
      })),
    ],
  };
}

/**
 * Tables of a scorecard: indices with classes, ranges under other weights, printed against computed indices,
 * class sizes and gaps, and advice.
 */
export function tabulateScorecard(
  analysis: AnalysisOf<'scorecard'>,
  { parts }: AnalysisSource,
): ResultTable[] {
  const card = readScorecard(analysis, parts);
  if (card.subjects.length === 0) return [];
  const printed = tabulatePrinted(card);
  const table = (name: string, caption: Words, made: FigureTable, told?: string): ResultTable[] =>
    made.rows.length > 0 ? [{ name, caption, table: made, ...(told ? { told } : {}) }] : [];
  return [
    ...(printed.rows.length > 0
      ? table('printed', { word: 'indexPrinted' }, printed)
      : table('index', { word: 'indexOfLevels' }, tabulateIndices(card), 'index')),
    ...table('sums', { word: 'indexSums' }, tabulateSums(card)),
    ...table('impossible', { word: 'indexImpossible' }, tabulateImpossible(card)),
    ...table('classes', { word: 'indexClasses' }, tabulateClasses(card)),
    ...table('advice', { word: 'classAdvice' }, tabulateAdvice(card)),
    ...table('weights', { word: 'indexWeights' }, tabulateWeights(card)),
  ];
}
