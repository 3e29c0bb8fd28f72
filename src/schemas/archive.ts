import { z } from 'astro/zod';
import {
  dateSchema,
  draftsSchema,
  reviewedSchema,
  entryIdSchema,
  localizedSchema,
  slugSchema,
  someSourcesSchema,
} from './common.ts';

/** Version of an entry: the first 12 hex digits of the SHA-256 of its content. */
const versionSchema = z.string().regex(/^[0-9a-f]{12}$/, 'check.schema.shortHash');

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'check.schema.hash');

/** Collections with files per edition: the next part of their ids is its year. */
export const ownCollections = [
  'editions',
  'returns',
  'reports',
  'report-tables',
  'analysis-tables',
] as const;

/** An entry by collection and id: `returns/2024/xx-teapots`. */
const entryNameSchema = z
  .string()
  .regex(/^[a-z-]+\/[A-Za-z0-9-]+(\/[A-Za-z0-9-]+)*$/, 'check.schema.collectionAndId');

/** Version and day printed in a report and its citation. */
const reportVersionSchema = z.strictObject({
  version: z.string().min(1).describe('version in its citation'),
  date: dateSchema.describe('day in its citation'),
});

const zipSchema = z.strictObject({
  sha256: sha256Schema.describe('its SHA-256'),
  bytes: z.number().int().positive().describe('its size'),
});

const numberSchema = z.number().int().positive();

/** A superseded version. */
const earlierSchema = z.strictObject({
  version: numberSchema.describe('its number; its archive is {edition}.v{number}.zip'),
  frozen: dateSchema.describe('day on which it was frozen'),
  report: reportVersionSchema.describe('how its report describes itself'),
  zip: zipSchema.describe('its archive'),
});
export type EarlierVersion = z.infer<typeof earlierSchema>;

/** The lock of a frozen edition, written by `npm run edition -- freeze`; named by the edition. */
export const archiveSchema = z.strictObject({
  format: z.literal(2).describe('format version of the lock and its archive'),
  frozen: dateSchema.describe('day on which the edition was frozen'),
  version: numberSchema.describe('1 for the first frozen version, then counting up'),
  report: reportVersionSchema
    .optional()
    .describe('how the report describes itself; missing in old locks'),
  zip: zipSchema.describe('the archive, in the .zip file of the same name'),
  earlier: z.array(earlierSchema).default([]).describe('earlier frozen versions'),
  inputs: z
    .record(entryNameSchema, versionSchema)
    .describe('the edition’s own entries, each with its version on that day'),
  files: z
    .record(z.string(), sha256Schema)
    .describe('the files of the archive, each with its SHA-256'),
});
export type Archive = z.infer<typeof archiveSchema>;

/** An error in a frozen edition, corrected in its data. */
export const erratumSchema = z.strictObject({
  id: entryIdSchema,
  edition: slugSchema.describe('the frozen edition'),
  date: dateSchema.describe('day of the correction'),
  about: localizedSchema.describe('what was wrong, and the correction'),
  version: numberSchema
    .optional()
    .describe('number of the archive version with the correction; none if not corrected'),
  chapters: z
    .array(slugSchema)
    .default([])
    .describe('chapters that show the correction; none for the whole report'),
  figures: z
    .array(slugSchema)
    .default([])
    .describe('figures of the report that show the correction'),
  changed: z
    .record(entryNameSchema, z.union([versionSchema, z.literal('gone')]))
    .describe('corrected entries of the edition, each with its new version, or gone'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: someSourcesSchema,
});
export type Erratum = z.infer<typeof erratumSchema>;
