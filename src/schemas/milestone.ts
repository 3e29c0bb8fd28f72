import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  citationSchema,
  draftsSchema,
  inOrder,
  localizedSchema,
  momentSchema,
  slugSchema,
} from './common.ts';
import { idOf } from './id-of.ts';

/** An event that a source dates. */
export const milestoneSchema = z
  .strictObject({
    id: slugSchema,
    date: momentSchema,
    end: momentSchema.optional(),
    kind: z.enum(['event', 'plan']).default('event').describe('plan: a period that was planned'),
    country: idOf('countries', z.string()).describe('id of an entry of countries/'),
    region: idOf('regions', z.string()).optional(),
    text: localizedSchema,
    doubts: z.array(idOf('doubts')).default([]),
    drafts: draftsSchema,
    sources: z.array(citationSchema).min(1),
  })
  .refine(({ date, end }) => end === undefined || inOrder(date, end), {
    path: ['end'],
    message: 'check.schema.endAfterStart',
    params: { hint: phrase('check.mend.oneOfTimes') },
  });
export type Milestone = z.infer<typeof milestoneSchema>;
