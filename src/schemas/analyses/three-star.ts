import { z } from 'astro/zod';
import { quietIdOf } from '../id-of.ts';
import { tableNameSchema } from './analysis-input.ts';
import { analysisFields } from './common.ts';

const threshold = (what: string) => z.number().positive().describe(what);
const share = (what: string) => z.number().positive().max(1).describe(what);

/** Size, dominance and specialisation of sectors in areas. */
export const threeStarSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('three-star'),
    table: tableNameSchema.optional().describe('a table of employment'),
    earlier: tableNameSchema.optional().describe('an earlier table to compare with'),
    inventory: z
      .strictObject({
        edition: quietIdOf('editions').describe('the edition to count'),
        country: quietIdOf('countries', z.string()).describe('only rows of this country'),
      })
      .optional()
      .describe('rows of the inventory instead of persons, if there is no table'),
    reference: z
      .enum(['all', 'above'])
      .default('above')
      .describe('what an area is compared with: all areas, or the region directly above it'),
    thresholds: z
      .strictObject({
        size: share('least share of the sector, from 0 to 1'),
        dominance: share('least share of the area, from 0 to 1'),
        specialisation: threshold('least location quotient'),
      })
      .describe('minimum value for each star'),
    leastNumber: z
      .number()
      .int()
      .min(0)
      .default(0)
      .describe('minimum persons, or rows, of a sector in an area for a star'),
    candidate: z
      .number()
      .int()
      .min(1)
      .max(3)
      .default(2)
      .describe('stars required for a candidate for a cluster'),
  })
  .describe('location quotient and three stars: which sectors are prominent in which areas');
