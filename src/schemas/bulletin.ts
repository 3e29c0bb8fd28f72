import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  dateSchema,
  draftsSchema,
  reviewedSchema,
  localizedSchema,
  localizedTitleSchema,
  someSourcesSchema,
} from './common.ts';
import { type RefKind, refSchema, splitRef } from './ref.ts';
import { refField } from './id-of.ts';

/** Collections a bulletin may cover. */
const told: readonly RefKind[] = [
  'practices',
  'figures',
  'clusters',
  'programmes',
  'concepts',
  'news',
  'events',
];

/** A part of a bulletin: an entry of the portal, and a text about it. */
const partSchema = z.strictObject({
  ref: refField(
    z
      .string()
      .refine((ref) => refSchema.safeParse(ref).success && told.includes(splitRef(ref).kind), {
        message: 'check.schema.bulletinRef',
        params: { hint: phrase('check.mend.useCollection', { names: told.join(', ') }) },
      }),
  ).describe('the entry that it is about'),
  heading: localizedSchema.optional().describe('its heading; without it, the title of the entry'),
  text: localizedSchema.describe('two to four sentences'),
});

/** An issue of the bulletin, on the site and as an e-mail. */
export const bulletinSchema = z.strictObject({
  number: z.number().int().min(1).describe('number of the issue'),
  date: dateSchema.describe('the day of the issue'),
  title: localizedTitleSchema.describe('title of the issue'),
  lead: localizedSchema.describe('summary in one or two sentences'),
  parts: z
    .array(partSchema)
    .min(1)
    .superRefine((parts, context) => {
      parts.forEach(({ ref }, index) => {
        if (parts.findIndex((other) => other.ref === ref) === index) return;
        const message = 'check.schema.entryOnce';
        const params = { hint: phrase('check.mend.deleteOrTellOther') };
        context.addIssue({ code: 'custom', path: [index, 'ref'], message, params });
      });
    })
    .describe('its items, in this order'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: someSourcesSchema,
});
