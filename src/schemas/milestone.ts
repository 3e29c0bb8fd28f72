import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  draftsSchema,
  reviewedSchema,
  entryIdSchema,
  inOrder,
  localizedSchema,
  momentSchema,
  sourcesSchema,
} from './common.ts';
import { idOf } from './id-of.ts';

/** An event dated by a source. */
export const milestoneSchema = z
  .strictObject({
    id: entryIdSchema,
    date: momentSchema.describe('when it was or began: a year, a month or a day, in quotes'),
    end: momentSchema.optional().describe('end of a period'),
    kind: z.enum(['event', 'plan']).default('event').describe('plan: a planned period'),
    country: idOf('countries', z.string()).describe('id of an entry of countries/'),
    region: idOf('regions', z.string()).optional().describe('id of its region in regions/'),
    text: localizedSchema.describe('what happened, in one sentence'),
    doubts: z.array(idOf('doubts')).default([]).describe('doubts that concern it'),
    drafts: draftsSchema,
    reviewed: reviewedSchema,
    sources: sourcesSchema,
  })
  .refine(({ date, end }) => end === undefined || inOrder(date, end), {
    path: ['end'],
    message: 'check.schema.endAfterStart',
    params: { hint: phrase('check.mend.oneOfTimes') },
  });
