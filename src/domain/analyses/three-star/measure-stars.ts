import { isMissing, type Maybe } from '../../missing.ts';
import type { HeldArea } from './hold-areas.ts';
import { type JobsTable, type KnownSum, sumJobs } from './jobs-table.ts';

/** Measures of the analysis, in the order of the sources. */
export const starNames = ['size', 'dominance', 'specialisation'] as const;
export type StarName = (typeof starNames)[number];

/**
 * Certainty of a measure. Unknown cells can only increase sums: a measure divided by such a sum is a maximum,
 * one multiplied by it a minimum, and with both it is open.
 */
export type Certainty = 'exact' | 'at-most' | 'at-least' | 'open';

export interface Measure {
  /** Share from 0 to 1, or quotient. */
  readonly value: number;
  readonly certainty: Certainty;
}

export interface StarMeasures extends Readonly<Record<StarName, Maybe<Measure>>> {
  readonly area: string;
  readonly sector: string;
  readonly reference: string;
  readonly persons: number;
}

/** Zero divided by zero is undefined. */
const none = { missing: 'not-applicable' } as const;

function share(part: number, whole: KnownSum): Maybe<Measure> {
  if (whole.persons === 0) return none;
  return { value: part / whole.persons, certainty: whole.unknown > 0 ? 'at-most' : 'exact' };
}

interface Sums {
  readonly persons: number;
  readonly area: KnownSum;
  readonly sector: KnownSum;
  readonly all: KnownSum;
}

function quotient({ persons, area, sector, all }: Sums): Maybe<Measure> {
  if (area.persons === 0 || sector.persons === 0) return none;
  const value = (persons * all.persons) / (area.persons * sector.persons);
  const below = area.unknown + sector.unknown > 0;
  const above = all.unknown > 0;
  return { value, certainty: below ? 'open' : above ? 'at-least' : 'exact' };
}

/**
 * Size, dominance and specialisation of every known cell. The sources name the measures (paper, lines 1224–1230;
 * strategy, line 287) without formulas; these are the usual ones of the European Cluster Observatory. With e for
 * persons employed, r the area, s the sector, R the reference and S all sectors of the table:
 * - size = e(r,s) / e(R,s)
 * - dominance = e(r,s) / e(r,S)
 * - specialisation, the location quotient = (e(r,s) / e(r,S)) / (e(R,s) / e(R,S))
 */
export function measureStars(table: JobsTable, held: readonly HeldArea[]): StarMeasures[] {
  const { sectors } = table;
  const wholes = new Map<string, KnownSum | undefined>();
  const sectorSums = new Map<string, KnownSum | undefined>();
  const remember = (
    sums: Map<string, KnownSum | undefined>,
    key: string,
    areas: readonly string[],
    of: readonly string[],
  ) => {
    if (!sums.has(key)) sums.set(key, sumJobs(table, areas, of));
    return sums.get(key);
  };
  return held.flatMap(({ area, reference, parts }) => {
    const own = sumJobs(table, [area], sectors);
    const key = parts.join(' ');
    const all = remember(wholes, key, parts, sectors);
    if (!own || !all) return [];
    return sectors.flatMap((sector): StarMeasures[] => {
      const persons = table.personsOf(area, sector);
      if (persons === undefined) return [];
      const inSector = remember(sectorSums, `${sector} ${key}`, parts, [sector]);
      const cell = { area, sector, reference, persons, dominance: share(persons, own) };
      // The place above is in the table, but without the sector.
      if (!inSector) {
        const unknown = { missing: 'not-reported' } as const;
        return [{ ...cell, size: unknown, specialisation: unknown }];
      }
      return [
        {
          ...cell,
          size: share(persons, inSector),
          specialisation: quotient({ persons, area: own, sector: inSector, all }),
        },
      ];
    });
  });
}

/** Measure as a number; undefined if missing. */
export function plainValue(measure: Maybe<Measure>): number | undefined {
  return isMissing(measure) ? undefined : measure.value;
}
