import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  dateSchema,
  localizedSchema,
  localizedTitleSchema,
  slugSchema,
  someSourcesSchema,
  urlSchema,
} from './common.ts';

/** An application period of a programme, and its outcome. */
export const callSchema = z
  .strictObject({
    id: slugSchema.describe('permanent id of the call, used in links and calendars'),
    title: localizedTitleSchema.optional().describe('its own name, if it has one'),
    published: dateSchema
      .optional()
      .describe('day of the announcement; without it, feeds leave it out'),
    opens: dateSchema.optional().describe('first day for applications'),
    deadline: dateSchema.optional().describe('last day for applications'),
    url: urlSchema.optional().describe('its page on the web'),
    result: localizedSchema.optional().describe('the outcome, once known'),
    sources: someSourcesSchema,
  })
  .superRefine(({ published, opens, deadline }, context) => {
    const refuse = (message: string) =>
      context.addIssue({
        code: 'custom',
        path: ['deadline'],
        message,
        params: { hint: phrase('check.mend.oneOfDates') },
      });
    if (deadline === undefined) return;
    if (opens !== undefined && deadline < opens) refuse('check.schema.lastDay');
    else if (published !== undefined && deadline < published) {
      refuse('check.schema.deadlineAfterAnnouncement');
    }
  });
export type Call = z.infer<typeof callSchema>;
