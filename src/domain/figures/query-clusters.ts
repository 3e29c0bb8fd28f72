import { inEachLocale } from '../../i18n/locales.ts';
import type { FigureQuery } from '../../schemas/figure-query.ts';
import type { InventoryRow } from '../inventory/join-inventory.ts';
import { stageKeyOf } from '../inventory/tally.ts';
import { notReported } from '../missing.ts';
import { byId, greatestFirst } from './greatest-first.ts';
import { type FigureInputs, rowsOf } from './inputs.ts';
import { stageName } from './stage-columns.ts';
import { regionHead } from './table-words.ts';
import type { FigureTable, TableCell } from './table.ts';

type ClustersQuery = Extract<FigureQuery, { name: 'clusters' }>;

/** Names of all regions of a row; without any, the word for a wider scope. */
function nameRegions(places: readonly string[], inputs: FigureInputs): TableCell {
  const names = places.flatMap((id) => inputs.regions.get(id)?.name ?? []);
  if (names.length === 0) return places.length === 0 ? { word: 'wide' } : notReported;
  return { text: inEachLocale((locale) => names.map((name) => name[locale]).join(', ')) };
}

/** Rows requested by a query for clusters. */
export function chooseClusters(query: ClustersQuery, inputs: FigureInputs): InventoryRow[] {
  return rowsOf(inputs, query.country).filter((row) => {
    const stage = stageKeyOf(row);
    if (query.stages && (stage === 'not-reported' || !query.stages.includes(stage))) return false;
    return query.sectorGroup === undefined || row.mainGroup === query.sectorGroup;
  });
}

/** One row per cluster, with place, main sector and stage. */
export function queryClusters(query: ClustersQuery, inputs: FigureInputs): FigureTable {
  const rows = chooseClusters(query, inputs);
  const places = rows.flatMap((row) => row.places.flatMap((id) => inputs.regions.get(id) ?? []));
  return {
    head: { word: 'cluster' },
    columns: [
      { id: 'region', label: regionHead(places), type: 'text' },
      { id: 'sector', label: { word: 'sector' }, type: 'text' },
      { id: 'stage', label: { word: 'stage' }, type: 'text' },
    ],
    rows: [...rows]
      .sort(byId)
      .sort(greatestFirst((row) => -inputs.stageOrder.strongestFirst.indexOf(stageKeyOf(row))))
      .map((row) => {
        const [place] = row.places;
        const sector = inputs.sectors.get(row.sectors[0] ?? '');
        const stage = stageKeyOf(row);
        const cells: TableCell[] = [
          nameRegions(row.places, inputs),
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
          ...(row.point && { point: row.point }),
        };
      }),
  };
}
