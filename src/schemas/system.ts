import { z } from 'astro/zod';
import {
  draftsSchema,
  entryIdSchema,
  lineSchema,
  localizedSchema,
  localizedTitleSchema,
  reviewedSchema,
  slugSchema,
  sourcesSchema,
} from './common.ts';

/** Collections whose entries, or values in a field, are data of a system. */
const takenCollections = [
  'clusters',
  'returns',
  'editions',
  'survey',
  'indicators',
  'stages',
  'typologies',
  'regions',
  'sectors',
  'organisations',
  'glossary',
  'concepts',
  'practices',
  'programmes',
  'strategies',
  'timeline',
  'bulletins',
  'news',
  'events',
  'analyses',
  'analysis-tables',
] as const;

const takenSchema = z.strictObject({
  of: z
    .enum(takenCollections)
    .describe(
      'collection whose entries are counted; with id, of an analysis its tables of results',
    ),
  id: slugSchema.optional().describe('id of the only entry that counts'),
  field: lineSchema
    .optional()
    .describe('field whose values are counted instead of entries, such as profile.vision'),
  label: localizedSchema.optional().describe('what is counted; omit for a list or an entry'),
});
export type Taken = z.infer<typeof takenSchema>;

/** A system that the sources describe: an inventory, an analysis, a programme, a plan, a service. */
export const systemSchema = z.strictObject({
  id: entryIdSchema,
  number: z.number().int().positive().describe('its number'),
  title: localizedTitleSchema.describe('its name'),
  about: localizedSchema.describe('what goes into it → what comes out, according to the sources'),
  takes: z
    .array(takenSchema)
    .min(1)
    .describe('data that it needs; it works when the portal has some of each'),
  pages: z
    .array(lineSchema)
    .min(1)
    .describe('paths of its pages without the language, such as /analyses/needs/'),
  tests: z
    .array(lineSchema)
    .default([])
    .describe(
      'test files of the engine that check it, such as src/domain/maturity/judge-stages.test.ts',
    ),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type System = z.infer<typeof systemSchema>;
