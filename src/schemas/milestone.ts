import { z } from 'astro/zod';
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
    message: 'an end that is not before the start',
    params: { hint: 'correct one of the two times' },
  });
export type Milestone = z.infer<typeof milestoneSchema>;
