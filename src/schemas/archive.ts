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
  version: z.string().min(1).describe('the version that its citation names'),
  date: dateSchema.describe('the day that its citation names'),
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
  report: reportVersionSchema.describe('what its report says of itself'),
  zip: zipSchema.describe('its archive'),
});
export type EarlierVersion = z.infer<typeof earlierSchema>;

/** The lock of a frozen edition, written by `npm run edition -- freeze`; named by the edition. */
export const archiveSchema = z.strictObject({
  format: z.literal(2).describe('the form of the lock and of its archive'),
  frozen: dateSchema.describe('day on which the edition was frozen'),
  version: numberSchema.describe('1, and one more for each version of the report that follows'),
  report: reportVersionSchema
    .optional()
    .describe('what the report says of itself; locks of old have none'),
  zip: zipSchema.describe('the archive, in the file of the same name that ends in .zip'),
  earlier: z
    .array(earlierSchema)
    .default([])
    .describe('versions that were frozen before, and are kept'),
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
  about: localizedSchema.describe('what was wrong, and what is right'),
  version: numberSchema
    .optional()
    .describe('number of the archive version in which it is mended; none for one that is not'),
  chapters: z
    .array(slugSchema)
    .default([])
    .describe('chapters in which readers are told; none for the whole report'),
  figures: z
    .array(slugSchema)
    .default([])
    .describe('figures that the report prints, beside which readers are told'),
  changed: z
    .record(entryNameSchema, z.union([versionSchema, z.literal('gone')]))
    .describe('entries of the edition that were mended, each with its new version, or gone'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: someSourcesSchema,
});
export type Erratum = z.infer<typeof erratumSchema>;
