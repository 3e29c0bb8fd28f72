import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  draftsSchema,
  reviewedSchema,
  localizedSchema,
  localizedTitleSchema,
  slugSchema,
} from './common.ts';
import { quietIdOf } from './id-of.ts';

/** Columns next to that of a group, in the list of regions and tables of figures. */
const takenColumns: ReadonlySet<string> = new Set([
  'id',
  'level',
  'country',
  'parent',
  'iso',
  'nuts',
  'agency',
  'clusters',
  'outside',
  'total',
]);

/** Regions of a country that belong together, such as a programme area. */
export const regionGroupSchema = z.strictObject({
  id: slugSchema
    .refine((id) => !takenColumns.has(id), {
      message: 'check.schema.freeColumn',
      params: { hint: phrase('check.mend.otherId') },
    })
    .describe('permanent id, also the name of its column in the data'),
  country: quietIdOf('countries', z.string()).describe('regions are inside or outside'),
  label: localizedTitleSchema.describe('name of the group'),
  inside: localizedTitleSchema.describe('heading of what is counted in the group'),
  outside: localizedTitleSchema.describe('heading of what is counted outside it'),
  note: localizedSchema.describe('what it is, and how rows are assigned'),
  origin: localizedSchema
    .optional()
    .describe(
      'what it is, or who says which regions belong to it, in a few words; shown on each region',
    ),
  column: localizedSchema.describe('content of its column in the data'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
});
export type RegionGroup = z.infer<typeof regionGroupSchema>;
