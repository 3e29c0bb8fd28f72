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
  kind: z.enum(workKinds).describe('what kind of work it is'),
  authors: z
    .array(lineSchema)
    .default([])
    .describe('as published, "Porter, M. E."; none where a body is the author or none is named'),
  body: localizedSchema.optional().describe('the body that published it, where it is the author'),
  organisation: idOf('organisations').optional().describe('id of that body in organisations/'),
  title: lineSchema.describe('title in its own language'),
  language: languageTagSchema.describe('language of the work, as a code of ISO 639: tr, de'),
  translated: localizedSchema.optional().describe('what the title means'),
  titleSupplied: z.boolean().default(false).describe('do the sources name it without its title?'),
  container: lineSchema.optional().describe('journal or book in which it stands'),
  publisher: lineSchema.optional().describe('who published it'),
  year: lineSchema.optional().describe('year or years as far as printed'),
  about: localizedSchema.describe('what the sources take from it'),
  see: refsSchema.describe('pages on which it is used, such as concepts/my-concept'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type Work = z.infer<typeof workSchema>;
