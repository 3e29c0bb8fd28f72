import type { FigureQuery } from '../../schemas/figure.ts';
import { type StageKey, stageKeyOf, stageKeys } from '../inventory/tally.ts';
import { notReported } from '../missing.ts';
import { type FigureInputs, rowsOf } from './inputs.ts';
import { stageName } from './stage-columns.ts';
import type { FigureTable, TableCell } from './table.ts';

type ClustersQuery = Extract<FigureQuery, { name: 'clusters' }>;

/** Most developed first: they stand in front on maps and on top of lists. */
const rank = (key: StageKey) => (key === 'not-reported' ? 1 : -stageKeys.indexOf(key));

/** One row a cluster, with its place, main sector and stage. */
export function queryClusters(query: ClustersQuery, inputs: FigureInputs): FigureTable {
  const rows = rowsOf(inputs, query.country).filter((row) => {
    const stage = stageKeyOf(row);
    if (query.stages && (stage === 'not-reported' || !query.stages.includes(stage))) return false;
    return query.sectorGroup === undefined || row.mainGroup === query.sectorGroup;
  });
  const named = (texts: { readonly name: Record<'az' | 'tr' | 'ka' | 'en', string> } | undefined) =>
    texts ? { text: texts.name } : notReported;
  return {
    head: { word: 'cluster' },
    columns: [
      { id: 'region', label: { word: 'region' }, type: 'text' },
      { id: 'sector', label: { word: 'sector' }, type: 'text' },
      { id: 'stage', label: { word: 'stage' }, type: 'text' },
    ],
    rows: [...rows]
      .sort((a, b) => rank(stageKeyOf(a)) - rank(stageKeyOf(b)))
      .map((row) => {
        const [place] = row.places;
        const sector = inputs.sectors.get(row.sectors[0] ?? '');
        const stage = stageKeyOf(row);
        const cells: TableCell[] = [
          place === undefined ? { word: 'wide' } : named(inputs.regions.get(place)),
          sector ? { text: sector.label } : notReported,
          stage === 'not-reported' ? notReported : stageName(inputs, stage),
        ];
        const data = inputs.clusters.get(row.id);
        return {
          id: row.id,
          label: data ? { name: data.name } : { word: 'cluster' },
          stage,
          sectors: row.sectors,
          path: `/clusters/${row.id}/`,
          cells,
          ...(place === undefined ? {} : { region: place }),
        };
      }),
  };
}
