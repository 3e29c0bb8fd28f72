import { z } from 'astro/zod';
import {
  citationSchema,
  draftsSchema,
  lineSchema,
  localizedTitleSchema,
  slugSchema,
} from './common.ts';
import { idOf } from './id-of.ts';

/** One of the sectors of the survey form (question 4), or one that the editors had to add. */
export const sectorSchema = z.strictObject({
  id: slugSchema,
  code: lineSchema.describe('code of the option in the form'),
  label: localizedTitleSchema,
  group: idOf('sector-groups')
    .optional()
    .describe('group of the charts; none where the source gives none'),
  drafts: draftsSchema,
  sources: z.array(citationSchema).min(1),
});
export type Sector = z.infer<typeof sectorSchema>;

/** A group of sectors as used in the charts of a report. */
export const sectorGroupSchema = z.strictObject({
  id: slugSchema,
  code: lineSchema,
  label: localizedTitleSchema,
  drafts: draftsSchema,
  sources: z.array(citationSchema).min(1),
});
export type SectorGroup = z.infer<typeof sectorGroupSchema>;
