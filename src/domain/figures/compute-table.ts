import type { FigureCell, FigureData } from '../../schemas/figure-data.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { FigureQuery } from '../../schemas/figure-query.ts';
import { resultTables } from '../analyses/result-tables.ts';
import type { InventoryRow } from '../inventory/join-inventory.ts';
import { knownCount } from '../inventory/known-count.ts';
import { stageKeyOf } from '../inventory/tally.ts';
import { isMissing } from '../missing.ts';
import { isBeyondFirst } from '../stages/stage-order.ts';
import { type FigureInputs, rowsOf } from './inputs.ts';
import { queryAnswers } from './answers/query-answers.ts';
import { queryClusters } from './query-clusters.ts';
import {
  queryAgencies,
  queryCriteria,
  queryGlossary,
  queryKinds,
  queryPublished,
} from './query-lists.ts';
import { countStages, stageColumns } from './stage-columns.ts';
import { groupHeads } from './table-words.ts';
import type { FigureTable, TableCell } from './table.ts';
import { tabulateRegions } from './tabulate-regions.ts';
import { tabulateSectors } from './tabulate-sectors.ts';
import { tabulateStages } from './tabulate-stages.ts';

type RegionsQuery = Extract<FigureQuery, { name: 'regions' }>;

/** Regions of a level, all or a limited number; those without rows are optionally left out. */
function queryRegions(query: RegionsQuery, inputs: FigureInputs): FigureTable {
  const rows = rowsOf(inputs, query.country);
  const regions = [...inputs.regions.values()]
    .filter(({ country, level }) => country === query.country && level === query.level)
    .filter(({ id }) => !query.listed || rows.some((row) => row.regions.has(id)));
  const table = tabulateRegions(regions, rows, inputs, query);
  return { ...table, rows: table.rows.slice(0, query.most) };
}

type SectorsQuery = Extract<FigureQuery, { name: 'sectors' }>;

/** Rows by main sector, all or those beyond the first stage. */
function querySectors(query: SectorsQuery, inputs: FigureInputs): FigureTable {
  const rows = rowsOf(inputs, query.country).filter(
    (row) => !query.beyondIdea || isBeyondFirst(stageKeyOf(row), inputs.stageOrder),
  );
  return tabulateSectors(rows, inputs, query);
}

/** Selected columns of a table, in the order named. */
function chooseColumns(table: FigureTable, names: readonly string[]): FigureTable {
  const places = names.map((name) => table.columns.findIndex(({ id }) => id === name));
  const choose = <T>(all: readonly T[]): T[] =>
    places.flatMap((at) => (at < 0 ? [] : all.slice(at, at + 1)));
  return {
    ...table,
    columns: choose(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: choose(row.cells) })),
  };
}

/**
 * Result table of an analysis.
 * @returns undefined if the analysis has no table of this name
 */
function queryAnalysis(
  { analysis, table, columns }: Extract<FigureQuery, { name: 'analysis' }>,
  { analysed }: FigureInputs,
): FigureTable | undefined {
  const tables = analysed ? resultTables(analysed, analysis) : [];
  const found = tables.find(({ name }) => name === table)?.table;
  return found && columns ? chooseColumns(found, columns) : found;
}

type StagesQuery = Extract<FigureQuery, { name: 'stages' }>;

/** Stages inside and outside a group of regions, one row each. */
function tabulateAreas(
  rows: readonly InventoryRow[],
  inputs: FigureInputs,
  group: string,
): FigureTable {
  const columns = stageColumns(inputs, rows);
  const heads = groupHeads(inputs, group);
  return {
    head: { word: 'place' },
    columns,
    rows: (['inside', 'outside'] as const).map((id) => ({
      id,
      label: heads[id],
      cells: countStages(
        rows.filter((row) => row.regionGroups.includes(group) === (id === 'inside')),
        columns,
      ),
    })),
  };
}

/** Rows by stage; or the stages inside and outside a group of regions, one row each. */
function queryStages(query: StagesQuery, inputs: FigureInputs): FigureTable {
  const rows = rowsOf(inputs, query.country);
  const table =
    query.regionGroup === undefined
      ? tabulateStages(rows, inputs, { share: query.split === 'share' })
      : tabulateAreas(rows, inputs, query.regionGroup);
  const known =
    query.country === undefined || knownCount(inputs.countries.get(query.country), rows.length);
  if (!isMissing(known)) return table;
  // A country without clusters in any source is unreported, not zero.
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(() => known) })),
  };
}

function runQuery(query: FigureQuery, inputs: FigureInputs): FigureTable | undefined {
  switch (query.name) {
    case 'stages':
      return queryStages(query, inputs);
    case 'sectors':
      return querySectors(query, inputs);
    case 'regions':
      return queryRegions(query, inputs);
    case 'clusters':
      return queryClusters(query, inputs);
    case 'agencies':
      return queryAgencies(inputs);
    case 'published':
      return queryPublished(query, inputs);
    case 'criteria':
      return queryCriteria(inputs);
    case 'kinds':
      return queryKinds(query, inputs);
    case 'glossary':
      return queryGlossary(inputs);
    case 'answers':
      return queryAnswers(query, inputs);
    case 'analysis':
      return queryAnalysis(query, inputs);
  }
}

function toCell(cell: FigureCell): TableCell {
  if (typeof cell === 'string') return { time: cell };
  if (typeof cell === 'object' && 'words' in cell) return { text: cell.words };
  return cell;
}

/** Own data of a figure as a table. */
function tableOfData({ head, columns, rows }: FigureData): FigureTable {
  return {
    head: { text: head },
    columns: columns.map(({ id, label, type, unit }) => ({
      id,
      label: { text: label },
      type,
      ...(unit ? { unit } : {}),
    })),
    rows: rows.map(({ id, label, values, group, stage, region, sector, accent, links }) => ({
      id,
      label: { text: label },
      cells: values.map(toCell),
      ...(group ? { group: { text: group } } : {}),
      ...(stage ? { stage } : {}),
      ...(region ? { region } : {}),
      ...(sector ? { sectors: [sector] } : {}),
      ...(accent ? { accent } : {}),
      ...(links.length > 0
        ? {
            links: links.map(({ to, weight }) => (weight === undefined ? { to } : { to, weight })),
          }
        : {}),
    })),
  };
}

/**
 * Table of a figure, from its own data or counted from the portal's entries.
 * @returns undefined for a figure with neither: its numbers are lost, or its analysis has none
 */
export function computeTable(
  figure: Pick<Figure, 'query' | 'data'>,
  inputs: FigureInputs,
): FigureTable | undefined {
  if (figure.data) return tableOfData(figure.data);
  return figure.query ? runQuery(figure.query, inputs) : undefined;
}
