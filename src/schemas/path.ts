import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  draftsSchema,
  reviewedSchema,
  entryIdSchema,
  localizedSchema,
  localizedTitleSchema,
} from './common.ts';
import { refField } from './id-of.ts';

/** A guided route through the site: reading order and reasons. */
export const pathSchema = z.strictObject({
  id: entryIdSchema,
  order: z.number().int().describe('its position among the paths'),
  title: localizedTitleSchema.describe('its title'),
  lead: localizedSchema.describe('whom it is for and what they can do afterwards'),
  door: localizedSchema.describe('its name on the home page, in the words of its readers'),
  steps: z
    .array(
      z.strictObject({
        to: refField().describe('the entry of the step, such as concepts/ora'),
        why: localizedSchema.describe('why to read it now'),
      }),
    )
    .min(3)
    .superRefine((steps, context) => {
      steps.forEach(({ to }, index) => {
        if (steps.findIndex((other) => other.to === to) === index) return;
        const message = 'check.schema.stepOnce';
        const params = { hint: phrase('check.mend.deleteOrLeadElsewhere') };
        context.addIssue({ code: 'custom', path: [index, 'to'], message, params });
      });
    })
    .describe('what to read, in this order'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
});
export type Path = z.infer<typeof pathSchema>;
