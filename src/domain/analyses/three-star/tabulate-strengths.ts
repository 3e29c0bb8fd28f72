import type { FigureTable } from '../../figures/table.ts';
import { sameWords } from '../name-entries.ts';
import { plainValue } from './measure-stars.ts';
import { rankAreas } from './rank-areas.ts';
import type { StarInputs } from './star-inputs.ts';
import { counted, headOf, number, round, type StarRows } from './star-rows.ts';

/** Most activities on the page of an area. */
const mostShown = 5;

/** Activities in which areas are specialised, by area: those above the threshold, the greatest quotient first. */
export function tabulateStrengths(
  { pairs, measures }: StarInputs,
  telling: StarRows,
): ReadonlyMap<string, FigureTable> {
  const rankOf = rankAreas(measures);
  const strong = pairs
    .filter(({ stars }) => stars.includes('specialisation'))
    .sort((a, b) => (plainValue(b.specialisation) ?? 0) - (plainValue(a.specialisation) ?? 0));
  return new Map(
    [...Map.groupBy(strong, ({ area }) => area)].map(([area, own]) => [
      area,
      {
        head: headOf(telling),
        columns: [
          counted(telling),
          number('quotient', { label: { word: 'starSpecialisation' }, unit: 'ratio' }),
          { id: 'rank', label: { word: 'rankOfArea' }, type: 'text' },
        ],
        rows: own.slice(0, mostShown).map((pair) => {
          const rank = rankOf(pair);
          return {
            id: pair.sector.toLowerCase(),
            label: telling.names(`${telling.thing}/${pair.sector}`).label,
            cells: [
              pair.persons,
              round(plainValue(pair.specialisation) ?? 0),
              sameWords(rank ? `${rank.rank} / ${rank.of}` : '–'),
            ],
          };
        }),
      },
    ]),
  );
}
