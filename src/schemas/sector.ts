import { z } from 'astro/zod';
import {
  activitySchema,
  draftsSchema,
  reviewedSchema,
  entryIdSchema,
  lineSchema,
  localizedTitleSchema,
  sourcesSchema,
} from './common.ts';
import { idOf } from './id-of.ts';

/** A sector of the survey form (question 4), or one added by the editors. */
export const sectorSchema = z.strictObject({
  id: entryIdSchema,
  code: lineSchema.describe('code of the option in the form'),
  label: localizedTitleSchema.describe('name of the sector'),
  group: idOf('sector-groups').optional().describe('group in charts; none if the source has none'),
  activities: z
    .array(activitySchema)
    .optional()
    .describe('sections and divisions of NACE Rev. 2 that belong to it, such as C10'),
  rest: z
    .literal(true)
    .optional()
    .describe(
      'whether it is what no other sector covers, so that no sentence calls a cluster by it',
    ),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type Sector = z.infer<typeof sectorSchema>;

/** A group of sectors, as used in report charts. */
export const sectorGroupSchema = z.strictObject({
  id: entryIdSchema,
  code: lineSchema.describe('code of the group in the charts'),
  label: localizedTitleSchema.describe('name of the group'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type SectorGroup = z.infer<typeof sectorGroupSchema>;
