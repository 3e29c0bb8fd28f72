import { type Maybe, notReported } from '../../missing.ts';
import type { HeldArea } from './hold-areas.ts';
import { type JobsTable, sumJobs } from './jobs-table.ts';

/** How unevenly a sector lies over the areas of a reference. */
export interface SectorSpread {
  readonly sector: string;
  readonly persons: number;
  /**
   * Coefficient of localisation (Hoover, 1936): half the sum of the differences between the shares of the areas
   * in the sector and in all sectors. Near 0 the sector lies as everything does, as what serves local people; the
   * nearer 1, the more it lies in one place, from which it serves others. Missing where a number is.
   */
  readonly coefficient: Maybe<number>;
}

/**
 * Spread of every sector over areas of one reference. Sectors with an unknown number have no coefficient, and are
 * no part of the shares of all sectors.
 */
export function spreadSectors(table: JobsTable, held: readonly HeldArea[]): SectorSpread[] {
  const areas = held.map(({ area }) => area);
  const isKnown = (sector: string) =>
    areas.every((area) => table.personsOf(area, sector) !== undefined);
  const complete = table.sectors.filter(isKnown);
  const all = sumJobs(table, areas, complete)?.persons ?? 0;
  const shareOf = new Map(
    areas.map((area) => [area, (sumJobs(table, [area], complete)?.persons ?? 0) / all] as const),
  );
  return table.sectors.flatMap((sector): SectorSpread[] => {
    const persons = sumJobs(table, areas, [sector])?.persons ?? 0;
    if (persons === 0) return [];
    if (!complete.includes(sector)) return [{ sector, persons, coefficient: notReported }];
    const coefficient = areas.reduce((sum, area) => {
      const share = (table.personsOf(area, sector) ?? 0) / persons;
      return sum + Math.abs(share - (shareOf.get(area) ?? 0)) / 2;
    }, 0);
    return [{ sector, persons, coefficient }];
  });
}
