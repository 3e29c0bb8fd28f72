/** Persons employed in a sector of an area, a row of an employment table. */
export interface Jobs {
  readonly region: string;
  readonly sector: string;
  /** Whole number ≥ 0; 0 means none, undefined means that the source gives no number. */
  readonly persons?: number | undefined;
}

/** Sum of cells, some of them possibly unknown. */
export interface KnownSum {
  readonly persons: number;
  /** Number of unknown cells; the true sum is at least the known one. */
  readonly unknown: number;
}

/** Employment by area and sector. A cell without a row is unknown, not 0. */
export interface JobsTable {
  /** Areas and sectors in order of their first row. */
  readonly areas: readonly string[];
  readonly sectors: readonly string[];
  readonly personsOf: (area: string, sector: string) => number | undefined;
}

/** Build a table from rows; the last row of the same area and sector counts. */
export function readJobs(rows: readonly Jobs[]): JobsTable {
  const byArea = new Map<string, Map<string, number>>();
  const sectors = new Set<string>();
  for (const { region, sector, persons } of rows) {
    sectors.add(sector);
    const own = byArea.get(region) ?? new Map<string, number>();
    if (persons === undefined) own.delete(sector);
    else own.set(sector, persons);
    byArea.set(region, own);
  }
  return {
    areas: [...byArea.keys()],
    sectors: [...sectors],
    personsOf: (area, sector) => byArea.get(area)?.get(sector),
  };
}

/** Sum of the cells of areas and sectors; undefined if none is known. */
export function sumJobs(
  table: JobsTable,
  areas: readonly string[],
  sectors: readonly string[],
): KnownSum | undefined {
  let persons = 0;
  let told = 0;
  for (const area of areas) {
    for (const sector of sectors) {
      const cell = table.personsOf(area, sector);
      if (cell === undefined) continue;
      persons += cell;
      told += 1;
    }
  }
  return told === 0 ? undefined : { persons, unknown: areas.length * sectors.length - told };
}
