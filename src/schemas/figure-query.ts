import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import { slugSchema } from './common.ts';
import { idOf, quietIdOf } from './id-of.ts';
import { regionLevels } from './region.ts';

const regionGroup = quietIdOf('region-groups')
  .optional()
  .describe('parts what is counted: inside this group of regions, and outside it');
/** A table is parted in one way. */
const isPartedOnce = (query: { readonly split?: string; readonly regionGroup?: string }) =>
  query.split === undefined || query.regionGroup === undefined;
const partedOnce = {
  path: ['regionGroup'],
  message: 'check.schema.partedOnce',
  params: { hint: phrase('check.mend.deleteOne') },
};

/** Data counted from the portal's own entries. */
export const figureQuerySchema = z.discriminatedUnion('name', [
  z
    .strictObject({
      name: z.literal('stages'),
      country: quietIdOf('countries', z.string()).optional(),
      split: z.enum(['share']).optional(),
      regionGroup,
    })
    .refine(isPartedOnce, partedOnce),
  z
    .strictObject({
      name: z.literal('sectors'),
      country: quietIdOf('countries', z.string()).optional(),
      by: z.enum(['group', 'sector']).default('group'),
      split: z.enum(['stage']).optional(),
      regionGroup,
      share: z.boolean().default(false).describe('per cent instead of numbers'),
      beyondIdea: z.boolean().default(false).describe('only rows beyond the first stage'),
    })
    .refine(isPartedOnce, partedOnce),
  z.strictObject({
    name: z.literal('regions'),
    level: z.enum(regionLevels),
    country: quietIdOf('countries', z.string()),
    split: z.enum(['stage']).optional(),
    sectorGroups: z
      .array(idOf('sector-groups'))
      .max(12)
      .optional()
      .describe('a column for each group of main sectors'),
    most: z.number().int().positive().optional().describe('only so many rows'),
    listed: z.boolean().default(false).describe('only regions with a row'),
  }),
  z.strictObject({
    name: z.literal('clusters'),
    country: quietIdOf('countries', z.string()).optional(),
    stages: z.array(quietIdOf('stages')).optional(),
    sectorGroup: idOf('sector-groups').optional(),
  }),
  z.strictObject({ name: z.literal('agencies') }),
  z.strictObject({
    name: z.literal('published'),
    figures: z.array(slugSchema).min(1).describe('ids of published figures of the edition'),
  }),
  z.strictObject({ name: z.literal('criteria') }),
  z.strictObject({
    name: z.literal('kinds'),
    country: quietIdOf('countries', z.string()).optional(),
  }),
  z.strictObject({ name: z.literal('glossary') }),
]);
export type FigureQuery = z.infer<typeof figureQuerySchema>;
