import { z } from 'astro/zod';
import {
  citationSchema,
  draftsSchema,
  lineSchema,
  localeSchema,
  localizedSchema,
  slugSchema,
} from './common.ts';

/** A document on which the portal rests. */
export const sourceSchema = z.strictObject({
  id: slugSchema,
  code: lineSchema.describe('number of its text file'),
  language: localeSchema,
  kind: z.enum(['slides', 'paper', 'report', 'strategy', 'fictional']),
  title: localizedSchema,
  original: lineSchema.optional().describe('title as printed; none when no title is printed'),
  short: localizedSchema.describe('how it is called beside a fact'),
  publisher: lineSchema.optional(),
  date: lineSchema.optional().describe('year or years as far as printed'),
  dateNote: localizedSchema.optional(),
  lines: z.number().int().positive().describe('number of lines of its text'),
  about: localizedSchema,
  limits: localizedSchema,
  rights: localizedSchema.describe('what the document itself says about rights'),
  drafts: draftsSchema,
});
export type Source = z.infer<typeof sourceSchema>;

/** Did the term stand in a source in that language, or did the editors supply it? */
export const termStatusSchema = z.enum(['attested', 'supplied']);

/** A term of the glossary. */
export const termSchema = z.strictObject({
  id: slugSchema,
  label: localizedSchema,
  definition: localizedSchema
    .optional()
    .describe('one sentence that explains it, shown where the term is used'),
  status: z.strictObject({
    az: termStatusSchema,
    tr: termStatusSchema,
    ka: termStatusSchema,
    en: termStatusSchema,
  }),
  drafts: draftsSchema.describe('languages in which the definition is a draft'),
});
export type Term = z.infer<typeof termSchema>;

/** A body that plays a part: for now the development agencies. */
export const organisationSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(['development-agency']),
  name: localizedSchema,
  code: lineSchema.describe('short name as printed'),
  region: z.string().describe('id of its region'),
  answers: z.number().int().nonnegative().optional().describe('survey answers it returned'),
  note: localizedSchema.optional(),
  drafts: draftsSchema,
  sources: z.array(citationSchema).min(1),
});
export type Organisation = z.infer<typeof organisationSchema>;

/** Two readings of the same thing in the sources, or a doubt about one. */
export const doubtSchema = z.strictObject({
  id: slugSchema,
  about: localizedSchema,
  readings: z
    .array(z.strictObject({ says: localizedSchema, sources: z.array(citationSchema).min(1) }))
    .min(1),
  here: localizedSchema
    .optional()
    .describe('how this site treats it; none while it does not use the matter'),
  drafts: draftsSchema,
});
export type Doubt = z.infer<typeof doubtSchema>;
