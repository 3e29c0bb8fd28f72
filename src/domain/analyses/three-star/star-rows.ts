import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { StatisticMeasure } from '../../../schemas/analysis-table.ts';
import type { FigureTable, TableCell, TableColumn, TableRow, Words } from '../../figures/table.ts';
import { isMissing, type Maybe } from '../../missing.ts';
import type { AnalysisSource } from '../analysis-parts.ts';
import { joinWords, type NameEntries } from '../name-entries.ts';
import type { StarredPair } from './give-stars.ts';
import type { Measure } from './measure-stars.ts';
import { type CountedThing, sectorsOfActivity } from './star-inputs.ts';

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

function percent(measure: Maybe<Measure>): TableCell {
  return isMissing(measure) ? measure : round(measure.value * 100);
}

function quotient(measure: Maybe<Measure>): TableCell {
  return isMissing(measure) ? measure : round(measure.value);
}

export const number = (id: string, column: Partial<TableColumn> = {}): TableColumn => ({
  id,
  label: { word: 'persons' },
  type: 'number',
  ...column,
});

/** What the rows of tables need besides numbers. */
export interface StarRows {
  readonly thing: CountedThing;
  readonly measure: StatisticMeasure;
  readonly parts: AnalysisSource['parts'];
  readonly analysis: AnalysisOf<'three-star'>;
  readonly names: NameEntries;
  readonly regions: AnalysisSource['parts']['regions'];
  /** Whether rows are counted instead of persons. */
  readonly countsRows: boolean;
}

/** Head of rows: sectors of the portal, or activities of the classification. */
export const headOf = ({ thing }: Pick<StarRows, 'thing'>): Words => ({
  word: thing === 'activities' ? 'activity' : 'sector',
});

export const counted = ({ countsRows, measure }: StarRows): TableColumn => {
  if (countsRows) return number('persons', { label: { word: 'rows' }, unit: 'count' });
  if (measure === 'jobs') return number('persons', { unit: 'persons' });
  return number(measure, { label: { word: measure } });
};

const measured: readonly TableColumn[] = [
  number('size', { label: { word: 'starSize' }, unit: 'percent' }),
  number('dominance', { label: { word: 'starDominance' }, unit: 'percent' }),
  number('quotient', { label: { word: 'starSpecialisation' }, unit: 'ratio' }),
  number('stars', { label: { word: 'stars' } }),
];

export const pairRow = (
  { area, sector }: Pick<StarredPair, 'area' | 'sector'>,
  { thing, parts, names }: StarRows,
  cells: readonly TableCell[],
): TableRow => {
  const sectors = thing === 'sectors' ? [sector] : sectorsOfActivity(parts, sector);
  return {
    id: `${area}-${sector}`.toLowerCase(),
    label: joinWords(names(`${thing}/${sector}`).label, names(`regions/${area}`).label),
    sectors,
    ...(sectors[0] !== undefined && { path: `/sectors/${sectors[0]}/` }),
    cells,
  };
};

/** Sectors of areas with measures and stars, and uncertain measures if there are any. */
export function tabulatePairs(pairs: readonly StarredPair[], telling: StarRows): FigureTable {
  const isOpen = pairs.some(({ unsure }) => unsure.length > 0);
  return {
    head: headOf(telling),
    columns: [
      counted(telling),
      ...measured,
      ...(isOpen ? [number('open', { label: { word: 'starsOpen' } })] : []),
    ],
    rows: pairs.map((pair) =>
      pairRow(pair, telling, [
        pair.persons,
        percent(pair.size),
        percent(pair.dominance),
        quotient(pair.specialisation),
        pair.stars.length,
        ...(isOpen ? [pair.unsure.length] : []),
      ]),
    ),
  };
}
