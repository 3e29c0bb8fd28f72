import { z } from 'astro/zod';
import {
  draftsSchema,
  reviewedSchema,
  entryIdSchema,
  languageTagSchema,
  lineSchema,
  localizedSchema,
  sourcesSchema,
} from './common.ts';
import { idOf, refsSchema } from './id-of.ts';

/** Kinds of works, in display order. */
export const workKinds = [
  'book',
  'article',
  'thesis',
  'report',
  'study',
  'plan',
  'law',
  'database',
  'website',
] as const;

/** A work named by the sources: what it is and where the site uses it. */
export const workSchema = z.strictObject({
  id: entryIdSchema,
  kind: z.enum(workKinds).describe('kind of work'),
  authors: z
    .array(lineSchema)
    .default([])
    .describe('as published, "Porter, M. E."; none if a body is the author or none is named'),
  body: localizedSchema.optional().describe('the body that published it, if it is the author'),
  organisation: idOf('organisations').optional().describe('id of that body in organisations/'),
  title: lineSchema.describe('title in its own language'),
  language: languageTagSchema.describe('language of the work, as a code of ISO 639: tr, de'),
  translated: localizedSchema.optional().describe('translation of the title'),
  titleSupplied: z.boolean().default(false).describe('do the sources name it without its title?'),
  container: lineSchema.optional().describe('journal or book that contains it'),
  publisher: lineSchema.optional().describe('publisher'),
  year: lineSchema.optional().describe('year or years as far as printed'),
  about: localizedSchema.describe('what the sources use from it'),
  see: refsSchema.describe('pages that use it, such as concepts/my-concept'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type Work = z.infer<typeof workSchema>;
