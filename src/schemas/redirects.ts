import { z } from 'astro/zod';
import { dateSchema, draftsSchema, reviewedSchema, localizedSchema } from './common.ts';

const part = '[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*';

/** Path of a page within a language, or of a file. */
const pagePathSchema = z
  .string()
  .max(500)
  .regex(new RegExp(`^(?:/${part})+/?$`), 'check.schema.pagePath');

/** The same, or a star for everything below a path. */
const gonePathSchema = z
  .string()
  .max(500)
  .regex(new RegExp(`^(?:/${part})+(?:/\\*?)?$`), 'check.schema.pagePath');

/** A page that has moved. */
const movedSchema = z.strictObject({
  from: pagePathSchema.describe('where it was, without the language: /practices/old-name/'),
  to: pagePathSchema.describe('where it is now, without the language: /practices/new-name/'),
});

/** A page removed without replacement. */
const goneSchema = z.strictObject({
  path: gonePathSchema.describe(
    'where it was, without the language: /news/false-alarm/; /news/* for all pages below it',
  ),
  date: dateSchema.describe('day of the removal'),
  reason: localizedSchema.describe('why, in a sentence for readers who follow an old link'),
  drafts: draftsSchema.describe('languages in which the reason is a draft translation'),
  reviewed: reviewedSchema,
});

/** What became of formerly published addresses. */
export const redirectsSchema = z.strictObject({
  moved: z.array(movedSchema).default([]).describe('pages that moved'),
  gone: z.array(goneSchema).default([]).describe('pages that were removed'),
});
export type Redirects = z.infer<typeof redirectsSchema>;
