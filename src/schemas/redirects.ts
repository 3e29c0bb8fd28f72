import { z } from 'astro/zod';
import { dateSchema, draftsSchema, localizedSchema } from './common.ts';

const pagePathSchema = z
  .string()
  .max(500)
  .regex(/^\/([A-Za-z0-9]+([._-][A-Za-z0-9]+)*\/)+$/, 'check.schema.pagePath')
  .describe('path of a page without its language: /practices/my-practice/');

/** A page that stands at another address now. */
const movedSchema = z.strictObject({
  from: pagePathSchema.describe('where it was, without the language: /practices/old-name/'),
  to: pagePathSchema.describe('where it is now, without the language: /practices/new-name/'),
});

/** A page that was taken away, with nothing in its place. */
const goneSchema = z.strictObject({
  path: pagePathSchema.describe('where it was, without the language: /news/false-alarm/'),
  date: dateSchema.describe('day on which it was taken away'),
  reason: localizedSchema.describe('why, in a sentence for readers who follow an old link'),
  drafts: draftsSchema.describe('languages in which the reason is a draft translation'),
});

/** What became of addresses that are published no more. */
export const redirectsSchema = z.strictObject({
  moved: z.array(movedSchema).default([]).describe('pages that stand at another address now'),
  gone: z.array(goneSchema).default([]).describe('pages that were taken away'),
});
export type Redirects = z.infer<typeof redirectsSchema>;
