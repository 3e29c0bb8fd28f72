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
    id: slugSchema.describe('id of the call; links and calendars keep it for ever'),
    title: localizedTitleSchema.optional().describe('its own name, if it has one'),
    published: dateSchema
      .optional()
      .describe('the day on which it was announced; without it, no feed tells of it'),
    opens: dateSchema.optional().describe('the first day on which one can apply'),
    deadline: dateSchema.optional().describe('the last day on which one can apply'),
    url: urlSchema.optional().describe('its page on the web'),
    result: localizedSchema.optional().describe('what came of it, once that is known'),
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
