import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  currencySchema,
  inOrder,
  localizedSchema,
  localizedTitleSchema,
  momentSchema,
  slugSchema,
  someSourcesSchema,
} from './common.ts';
import { idOf } from './id-of.ts';

/** How far a supported project is. */
export const projectStates = ['approved', 'running', 'finished', 'stopped'] as const;

const activitySchema = z.strictObject({
  label: localizedTitleSchema.describe('what to do'),
  due: momentSchema.optional().describe('planned date'),
  done: momentSchema.optional().describe('when it was done; omit until then'),
  dropped: localizedSchema.optional().describe('why it will not be done, if so'),
});

const checkSchema = z.strictObject({
  at: momentSchema.describe('when the project was reviewed'),
  found: localizedSchema.describe('findings'),
  used: z.number().nonnegative().optional().describe('money used by then'),
  step: localizedSchema.optional().describe('action taken'),
});

const outcomeSchema = z.strictObject({
  label: localizedTitleSchema.describe('indicator, with its unit'),
  expected: z.number().optional().describe('target'),
  reached: z.number().optional().describe('actual value; omit if unknown'),
});

/** A project that a programme supports, as it is monitored while the support lasts (doc 003, lines 1507–1525). */
export const supportedProjectSchema = z
  .strictObject({
    id: slugSchema.describe('permanent id of the project, used in links'),
    title: localizedTitleSchema.describe('its name'),
    state: z.enum(projectStates).optional().describe('status'),
    cluster: idOf('clusters').optional().describe('id of its cluster'),
    body: idOf('organisations').optional().describe('id of the body that carries it out'),
    from: momentSchema.optional().describe('when it began: a year, a month or a day'),
    until: momentSchema.optional().describe('when it ended or will end'),
    granted: z.number().positive().optional().describe('the money granted'),
    used: z.number().nonnegative().optional().describe('the money used so far'),
    currency: currencySchema.optional().describe('currency of its money in ISO 4217: EUR'),
    activities: z.array(activitySchema).default([]).describe('what was planned, and what was done'),
    checks: z.array(checkSchema).default([]).describe('findings of reviews, in order'),
    outcomes: z.array(outcomeSchema).default([]).describe('outcome'),
    lessons: z
      .array(localizedSchema)
      .default([])
      .describe('lessons for the programme, one sentence each'),
    sources: someSourcesSchema,
  })
  .refine(({ from, until }) => !from || !until || inOrder(from, until), {
    path: ['until'],
    message: 'check.schema.endAfterStart',
    params: { hint: phrase('check.mend.oneOfDates') },
  })
  .refine(({ granted, used, currency }) => currency ?? (granted ?? used) === undefined, {
    path: ['currency'],
    message: 'check.schema.currency',
    params: { hint: phrase('check.mend.addField') },
  });
export type SupportedProject = z.infer<typeof supportedProjectSchema>;
