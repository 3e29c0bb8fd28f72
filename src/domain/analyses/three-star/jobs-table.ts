/** Persons employed in a sector of an area: a row of a table of employment. */
export interface Jobs {
  readonly region: string;
  readonly sector: string;
  /** Whole number ≥ 0; 0 means none, undefined means that the source gives no number. */
  readonly persons?: number | undefined;
}

/** A sum of cells, some of which may not be told. */
export interface KnownSum {
  readonly persons: number;
  /** How many cells the table does not tell; the true sum is no less than what is told. */
  readonly unknown: number;
}

/** Employment by area and sector. A cell that no row tells is unknown, and no 0. */
export interface JobsTable {
  /** Areas and sectors that stand in the table, in the order of their first row. */
  readonly areas: readonly string[];
  readonly sectors: readonly string[];
  readonly personsOf: (area: string, sector: string) => number | undefined;
}

/** Makes a table of its rows; the last row of the same area and sector counts. */
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

/** Adds the cells of areas and sectors; undefined where the table tells none of them. */
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
