import { byId, greatestFirst } from './greatest-first.ts';
import type { FigureQuery } from '../../schemas/figure.ts';
import type { InventoryRow } from '../inventory/join-inventory.ts';
import { isBeyondIdea, stageKeyOf } from '../inventory/tally.ts';
import { type FigureInputs, rowsOf } from './inputs.ts';
import { countStages, stageColumns } from './stage-columns.ts';
import type { FigureTable, TableColumn, Words } from './table.ts';

type SectorsQuery = Extract<FigureQuery, { name: 'sectors' }>;

/** A category of rows: a group of sectors, or a sector that has none. */
interface Category {
  readonly id: string;
  readonly label: Words;
  readonly path: string;
}

function categoryOf(row: InventoryRow, query: SectorsQuery, inputs: FigureInputs): Category {
  // The groups are those of the edition's report; rows that it does not list are not put into them.
  const group =
    query.by === 'group' && row.returned ? inputs.sectorGroups.get(row.mainGroup ?? '') : undefined;
  if (group)
    return { id: group.id, label: { text: group.label }, path: `/sectors/#group-${group.id}` };
  const id = row.sectors[0] ?? '';
  const sector = inputs.sectors.get(id);
  return {
    id,
    label: sector ? { text: sector.label } : { word: 'notReported' },
    path: `/sectors/${id}/`,
  };
}

function columnsOf(
  query: SectorsQuery,
  inputs: FigureInputs,
  rows: readonly InventoryRow[],
): { columns: readonly TableColumn[]; counts: (rows: readonly InventoryRow[]) => number[] } {
  const unit = query.share ? 'percent' : 'clusters';
  if (query.split === 'stage') {
    const columns = stageColumns(inputs, rows)
      // Rows of which the ideas were left out have no zero ideas.
      .filter(({ id }) => !query.beyondIdea || id !== 'idea')
      .map((column) => ({ ...column, unit }) as const);
    return { columns, counts: (part) => countStages(part, columns) };
  }
  if (query.split === 'brop') {
    return {
      columns: [
        { id: 'brop', label: { word: 'bropInside' }, type: 'number', unit },
        { id: 'outside', label: { word: 'bropOutside' }, type: 'number', unit },
      ],
      counts: (part) => {
        const inside = part.filter((row) => row.brop).length;
        return [inside, part.length - inside];
      },
    };
  }
  const label: Words = { word: query.share ? 'share' : 'clusters' };
  return {
    columns: [{ id: 'total', label, type: 'number', unit }],
    counts: (part) => [part.length],
  };
}

/** Rows by main sector, most first; each row counts once. */
export function querySectors(query: SectorsQuery, inputs: FigureInputs): FigureTable {
  const rows = rowsOf(inputs, query.country).filter(
    (row) => !query.beyondIdea || isBeyondIdea(stageKeyOf(row)),
  );
  const { columns, counts } = columnsOf(query, inputs, rows);
  const categories = new Map<string, { category: Category; rows: InventoryRow[] }>();
  for (const row of rows) {
    const category = categoryOf(row, query, inputs);
    const known = categories.get(category.id);
    if (known) known.rows.push(row);
    else categories.set(category.id, { category, rows: [row] });
  }
  const sums = counts(rows);
  // Ties stand in the order of the groups' codes; what has no group comes after them.
  const order = [...inputs.sectorGroups]
    .sort(([, a], [, b]) => (a.code < b.code ? -1 : 1))
    .map(([id]) => id);
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    head: { word: 'sector' },
    columns,
    rows: [...categories.values()]
      .sort((a, b) => byId(a.category, b.category))
      .sort(greatestFirst(({ category }) => -rank(category.id)))
      .sort(greatestFirst((each) => each.rows.length))
      .map(({ category, rows: part }) => ({
        ...category,
        cells: counts(part).map((count, index) =>
          query.share
            ? Math.round((1000 * count) / Math.max(1, sums[index] as number)) / 10
            : count,
        ),
      })),
  };
}
