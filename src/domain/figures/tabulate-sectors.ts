import { isFirstStep } from '../stages/stage-order.ts';
import type { InventoryRow } from '../inventory/join-inventory.ts';
import type { FigureInputs } from './inputs.ts';
import { compareRanks } from './rank.ts';
import { countStages, stageColumns } from './stage-columns.ts';
import { countedWord, groupHeads } from './table-words.ts';
import type { FigureTable, TableColumn, Words } from './table.ts';

export interface SectorColumns {
  /** Sector groups and sectors without one, or single sectors. */
  readonly by: 'group' | 'sector';
  readonly split?: 'stage' | undefined;
  /** Split by being inside or outside this group of regions. */
  readonly regionGroup?: string | undefined;
  /** Per cent of all rows instead of numbers. */
  readonly share?: boolean;
  /** Omit the column of the first stage. */
  readonly beyondIdea?: boolean;
  /** Add a column of totals to a split. */
  readonly total?: boolean;
}

/** Category of rows: a sector group, or a sector without one. */
interface Category {
  readonly id: string;
  readonly label: Words;
  readonly path: string;
  readonly place: number;
}

function categorize(
  inputs: FigureInputs,
  by: SectorColumns['by'],
): (row: InventoryRow) => Category {
  const groups = [...inputs.sectorGroups.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const sectors = [...inputs.sectors.keys()];
  return (row) => {
    // The groups are those of the edition's report, so unlisted rows are not assigned to them.
    const place =
      by === 'group' && row.returned ? groups.findIndex(({ id }) => id === row.mainGroup) : -1;
    const group = groups[place];
    if (group)
      return {
        id: group.id,
        label: { text: group.label },
        path: `/sectors/#group-${group.id}`,
        place: inputs.places?.get(`group-${group.id}`) ?? place,
      };
    const id = row.sectors[0] ?? '';
    const sector = inputs.sectors.get(id);
    return {
      // A sector may share its id with a group, and then needs another one.
      id: by === 'group' && inputs.sectorGroups.has(id) ? `sector-${id}` : id,
      label: sector ? { text: sector.label } : { word: 'notReported' },
      path: `/sectors/${id}/`,
      place: inputs.places
        ? (inputs.places.get(id) ?? inputs.places.size)
        : groups.length + sectors.indexOf(id),
    };
  };
}

/** Whether any row counts for a sector group, so that the table is one of groups. */
export const countsGroups = (rows: readonly InventoryRow[]): boolean =>
  rows.some((row) => row.returned && row.mainGroup !== undefined);

interface Columns {
  readonly columns: readonly TableColumn[];
  readonly counts: (rows: readonly InventoryRow[]) => number[];
}

function columnsOf(
  { split, regionGroup, share, beyondIdea }: SectorColumns,
  rows: readonly InventoryRow[],
  inputs: FigureInputs,
): Columns {
  const unit = share ? 'percent' : 'clusters';
  if (split === 'stage') {
    const columns = stageColumns(inputs, rows)
      // With first-stage rows left out, their column would be a false zero.
      .filter(({ id }) => !beyondIdea || !isFirstStep(id, inputs.stageOrder))
      .map((column) => ({ ...column, unit }) as const);
    return { columns, counts: (part) => countStages(part, columns) };
  }
  if (regionGroup !== undefined) {
    const { inside: within, outside } = groupHeads(inputs, regionGroup);
    return {
      columns: [
        { id: regionGroup, label: within, type: 'number', unit },
        { id: 'outside', label: outside, type: 'number', unit },
      ],
      counts: (part) => {
        const inside = part.filter((row) => row.regionGroups.includes(regionGroup)).length;
        return [inside, part.length - inside];
      },
    };
  }
  return { columns: [], counts: () => [] };
}

/** Rows by main sector; each row counts once. */
export function tabulateSectors(
  rows: readonly InventoryRow[],
  inputs: FigureInputs,
  told: SectorColumns,
): FigureTable {
  const { columns, counts } = columnsOf(told, rows, inputs);
  const whole = (told.split ?? told.regionGroup) === undefined || told.total;
  const total: TableColumn = {
    id: 'total',
    label: told.share ? { word: 'share' } : countedWord(rows, inputs.stageOrder),
    type: 'number',
    unit: told.share ? 'percent' : 'clusters',
  };
  const count = (part: readonly InventoryRow[]) => [
    ...counts(part),
    ...(whole ? [part.length] : []),
  ];
  const sums = count(rows);
  const categoryOf = categorize(inputs, told.by);
  const categories = new Map<string, { category: Category; rows: InventoryRow[] }>();
  for (const row of rows) {
    const category = categoryOf(row);
    const known = categories.get(category.id);
    if (known) known.rows.push(row);
    else categories.set(category.id, { category, rows: [row] });
  }
  return {
    head: { word: told.by === 'group' && countsGroups(rows) ? 'sectorGroup' : 'sector' },
    columns: whole ? [...columns, total] : columns,
    rows: [...categories.values()]
      .map(({ category: { place, ...category }, rows: part }) => ({
        category,
        part,
        count: part.length,
        place,
      }))
      .sort(compareRanks)
      .map(({ category, part }) => ({
        ...category,
        cells: count(part).map((value, index) =>
          told.share ? Math.round((1000 * value) / Math.max(1, sums[index] as number)) / 10 : value,
        ),
      })),
  };
}
