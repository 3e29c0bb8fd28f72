import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import { lineSchema, slugSchema } from './common.ts';
import { idOf, quietIdOf } from './id-of.ts';
import { regionLevels } from './region.ts';

const regionGroup = quietIdOf('region-groups')
  .optional()
  .describe('splits the count: inside this group of regions, and outside');
const ofCountry = quietIdOf('countries', z.string())
  .optional()
  .describe('only clusters of this country');
const byStage = z.enum(['stage']).optional().describe('stage: a column for each stage');
/** At most one way to split a table. */
const isPartedOnce = (query: { readonly split?: string; readonly regionGroup?: string }) =>
  query.split === undefined || query.regionGroup === undefined;
const partedOnce = {
  path: ['regionGroup'],
  message: 'check.schema.partedOnce',
  params: { hint: phrase('check.mend.deleteOne') },
};

/** Query of the answers to a survey question. */
export const answersQuerySchema = z
  .strictObject({
    name: z.literal('answers').describe('what it counts'),
    question: quietIdOf('survey').describe('id of an entry of survey/'),
    table: slugSchema
      .optional()
      .describe(
        'for a question with several tables: a stage for its criteria, a column of ranks or of a list, or companions',
      ),
    measure: z
      .enum(['clusters', 'share', 'median', 'sum'])
      .default('clusters')
      .describe(
        'how many clusters; share: per cent of those that answered; median and sum: of answers that are numbers',
      ),
    split: z
      .enum(['stage', 'sector', 'agency'])
      .optional()
      .describe('a column for the clusters of each stage, group of sectors or development agency'),
    regionGroup,
    only: z
      .array(lineSchema)
      .min(1)
      .optional()
      .describe(
        'only these columns: ids of stages, of the group of regions, outside, with, without',
      ),
    rows: z.array(lineSchema).min(1).optional().describe('only these rows, in this order'),
    ids: z
      .record(lineSchema, slugSchema)
      .optional()
      .describe('other ids for rows, as in the data of an earlier edition'),
  })
  .refine(isPartedOnce, partedOnce)
  .describe('clusters by their answer to a survey question');

/** Data counted from the portal's own entries. */
export const figureQuerySchema = z.discriminatedUnion('name', [
  z
    .strictObject({
      name: z.literal('stages'),
      country: ofCountry,
      split: z.enum(['share']).optional().describe('share: a second column with the per cent'),
      regionGroup,
    })
    .refine(isPartedOnce, partedOnce)
    .describe('clusters by stage'),
  z
    .strictObject({
      name: z.literal('sectors'),
      country: ofCountry,
      by: z
        .enum(['group', 'sector'])
        .default('group')
        .describe('a row for each group of sectors, or each sector'),
      split: byStage,
      regionGroup,
      share: z.boolean().default(false).describe('per cent instead of numbers'),
      beyondIdea: z.boolean().default(false).describe('only rows beyond the first stage'),
    })
    .refine(isPartedOnce, partedOnce)
    .describe('clusters by main sector'),
  z
    .strictObject({
      name: z.literal('regions'),
      level: z.enum(regionLevels).describe('level of regions for rows'),
      country: quietIdOf('countries', z.string()).describe('country of the regions'),
      split: byStage,
      sectorGroups: z
        .array(idOf('sector-groups'))
        .max(12)
        .optional()
        .describe('a column for each group of main sectors'),
      most: z.number().int().positive().optional().describe('maximum number of rows'),
      listed: z.boolean().default(false).describe('only regions with a row'),
    })
    .describe('clusters by region'),
  z
    .strictObject({
      name: z.literal('clusters'),
      country: ofCountry,
      stages: z.array(quietIdOf('stages')).optional().describe('only clusters at these stages'),
      sectorGroup: idOf('sector-groups')
        .optional()
        .describe('only clusters whose main sector is of this group'),
    })
    .describe('a row for each cluster'),
  z.strictObject({ name: z.literal('agencies') }).describe('survey answers by development agency'),
  z
    .strictObject({
      name: z.literal('published'),
      figures: z.array(slugSchema).min(1).describe('ids of published figures of the edition'),
    })
    .describe('figures in the report of the edition'),
  z.strictObject({ name: z.literal('criteria') }).describe('criteria by stage'),
  z
    .strictObject({
      name: z.literal('kinds'),
      country: ofCountry,
    })
    .describe('clusters by what their names say'),
  z
    .strictObject({
      name: z.literal('analysis'),
      analysis: quietIdOf('analyses').describe('id of an entry of analyses/'),
      table: slugSchema.describe('name of the result table, as on its page and in its file'),
      columns: z
        .array(slugSchema)
        .min(1)
        .optional()
        .describe('only these columns, in this order; by default all'),
    })
    .describe('a result of an analysis'),
  answersQuerySchema,
  z.strictObject({ name: z.literal('glossary') }).describe('terms of the glossary by language'),
]);
export type FigureQuery = z.infer<typeof figureQuerySchema>;
