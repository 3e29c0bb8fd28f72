import { regionHead } from '../../figures/table-words.ts';
import type { FigureTable } from '../../figures/table.ts';
import { isMissing, notReported } from '../../missing.ts';
import { joinWords } from '../name-entries.ts';
import type { ResultTable } from '../result-table.ts';
import type { HeldArea } from './hold-areas.ts';
import { rankAreas } from './rank-areas.ts';
import { relateSectors } from './relate-sectors.ts';
import { splitGrowth } from './shift-share.ts';
import { spreadSectors } from './spread-sectors.ts';
import { type StarInputs, sectorsOfActivity } from './star-inputs.ts';
import { headOf, number, round, type StarRows, tabulatePairs } from './star-rows.ts';

/** All pairs with the rank of their area, as a download. */
function tabulateAll({ pairs, measures }: StarInputs, telling: StarRows): FigureTable {
  const table = tabulatePairs(pairs, telling);
  const rankOf = rankAreas(measures);
  return {
    ...table,
    columns: [...table.columns, number('rank', { label: { word: 'rankOfArea' } })],
    rows: table.rows.map((row, at) => {
      const pair = pairs[at];
      return { ...row, cells: [...row.cells, (pair && rankOf(pair)?.rank) ?? notReported] };
    }),
  };
}

/** Growth of areas since the earlier table in its three parts, the greatest own part first. */
function tabulateGrowth(
  now: StarInputs,
  earlier: StarInputs,
  { names, regions }: StarRows,
): FigureTable {
  const split = splitGrowth(earlier.table, now.table, now.held).sort((a, b) => b.local - a.local);
  const areas = new Set(split.map(({ area }) => area));
  const part = (id: string, word: 'growthReference' | 'growthMix' | 'growthLocal') =>
    number(id, { label: { word }, signed: true });
  return {
    head: regionHead(regions.flatMap(({ id, data }) => (areas.has(id) ? data : []))),
    columns: [
      number('change', { label: { word: 'difference' }, signed: true }),
      part('reference', 'growthReference'),
      part('mix', 'growthMix'),
      part('local', 'growthLocal'),
      number('left-out', { label: { word: 'cellsLeftOut' } }),
    ],
    rows: split.map(({ area, before, after, reference, mix, local, leftOut }) => ({
      id: area.toLowerCase(),
      label: names(`regions/${area}`).label,
      path: `/regions/${area}/`,
      region: area,
      cells: [
        round(after - before, 1),
        round(reference, 1),
        round(mix, 1),
        round(local, 1),
        leftOut,
      ],
    })),
  };
}

/** Areas of the reference that most are held against, without those within others. */
function largestGroup(held: readonly HeldArea[]): readonly HeldArea[] {
  const apart = held.filter(
    ({ area, reference, parts }) => parts.includes(area) || parts[0] === reference,
  );
  const groups = [...Map.groupBy(apart, ({ reference }) => reference).values()];
  return groups.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Sectors by how unevenly they lie over the areas, the most local last. */
function tabulateSpread({ table, held }: StarInputs, { names, thing }: StarRows): FigureTable {
  const value = (one: { coefficient: unknown }) =>
    typeof one.coefficient === 'number' ? one.coefficient : -1;
  const spread = spreadSectors(table, largestGroup(held)).sort((a, b) => value(b) - value(a));
  return {
    head: headOf({ thing }),
    columns: [
      number('persons', { label: { word: 'countedTotal' } }),
      number('coefficient', { label: { word: 'localisation' }, unit: 'ratio' }),
    ],
    rows: spread.map(({ sector, persons, coefficient }) => ({
      id: sector.toLowerCase(),
      label: names(`${thing}/${sector}`).label,
      cells: [round(persons, 0), isMissing(coefficient) ? coefficient : round(coefficient)],
    })),
  };
}

/** Most related activities named in a row. */
const mostRelated = 3;

/** Activities with those in which the same areas are specialised: all pairs, and by activity its closest ones. */
function tabulateRelated(
  { measures, held }: StarInputs,
  telling: StarRows,
): readonly ResultTable[] {
  const { names, thing, parts } = telling;
  const related = relateSectors(measures, largestGroup(held));
  if (related.length === 0) return [];
  const nameOf = (code: string) => names(`${thing}/${code}`).label;
  const proximityColumn = number('proximity', { label: { word: 'proximity' }, unit: 'ratio' });
  const bySector = Map.groupBy(
    related.flatMap(({ sectors: [one, other], proximity }) => [
      { sector: one, other, proximity },
      { sector: other, other: one, proximity },
    ]),
    ({ sector }) => sector,
  );
  return [
    {
      name: 'closest',
      caption: { word: 'relatedActivities' },
      table: {
        head: headOf(telling),
        columns: [{ id: 'closest', label: { word: 'closest' }, type: 'text' }, proximityColumn],
        rows: [...bySector].map(([sector, pairs]) => ({
          id: sector.toLowerCase(),
          label: nameOf(sector),
          sectors: sectorsOfActivity(parts, sector),
          cells: [
            pairs
              .slice(0, mostRelated)
              .map(({ other }) => nameOf(other))
              .reduce((all, name) => joinWords(all, name)),
            round(pairs[0]?.proximity ?? 0),
          ],
        })),
      },
    },
    {
      name: 'related',
      caption: { word: 'relatedPairs' },
      long: true,
      table: {
        head: headOf(telling),
        columns: [number('areas', { label: { word: 'areasOfBoth' } }), proximityColumn],
        rows: related.map(({ sectors: [one, other], together, proximity }) => ({
          id: `${one}-${other}`.toLowerCase(),
          label: joinWords(nameOf(one), nameOf(other)),
          sectors: [...new Set([one, other].flatMap((code) => sectorsOfActivity(parts, code)))],
          cells: [together, round(proximity)],
        })),
      },
    },
  ];
}

/** Tables that official statistics allow in addition: all measures with ranks, growth in parts, spread, relatedness. */
export function tabulateStatistics(
  now: StarInputs,
  earlier: StarInputs | undefined,
  telling: StarRows,
): ResultTable[] {
  return [
    ...(earlier
      ? [
          {
            name: 'shift-share',
            caption: { word: 'shiftShare' } as const,
            told: 'local',
            table: tabulateGrowth(now, earlier, telling),
          },
        ]
      : []),
    {
      name: 'spread',
      caption: { word: 'sectorSpread' },
      table: tabulateSpread(now, telling),
    },
    ...tabulateRelated(now, telling),
    {
      name: 'measures',
      caption: { word: 'allMeasures' },
      long: true,
      table: tabulateAll(now, telling),
    },
  ];
}
