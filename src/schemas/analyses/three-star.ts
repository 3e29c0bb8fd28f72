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
    earlier: tableNameSchema.optional().describe('another one of an earlier time, to compare with'),
    inventory: z
      .strictObject({
        edition: quietIdOf('editions').describe('whose rows are counted'),
        country: quietIdOf('countries', z.string()).describe('only rows of this country'),
      })
      .optional()
      .describe('rows of the inventory in the place of persons, where no table survives'),
    reference: z
      .enum(['all', 'above'])
      .default('above')
      .describe('what an area is held against: all areas, or the place right above it'),
    thresholds: z
      .strictObject({
        size: share('least share of the sector, from 0 to 1'),
        dominance: share('least share of the area, from 0 to 1'),
        specialisation: threshold('least location quotient'),
      })
      .describe('from which value on a star is given'),
    leastNumber: z
      .number()
      .int()
      .min(0)
      .default(0)
      .describe('a sector of an area with fewer persons, or rows, gets no star'),
    candidate: z
      .number()
      .int()
      .min(1)
      .max(3)
      .default(2)
      .describe('how many stars make a candidate for a cluster'),
  })
  .describe('location quotient and three stars: which sectors stand out in which areas');
