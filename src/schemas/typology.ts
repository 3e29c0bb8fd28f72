import { z } from 'astro/zod';
import {
  draftsSchema,
  reviewedSchema,
  entryIdSchema,
  localizedSchema,
  localizedTitleSchema,
  slugSchema,
  sourcesSchema,
} from './common.ts';
import { idOf, quietIdOf } from './id-of.ts';

/** A classification of clusters: a question and the types that answer it. */
export const typologySchema = z.strictObject({
  id: entryIdSchema,
  order: z.number().int().describe('its place among the typologies'),
  title: localizedTitleSchema.describe('by what it sorts'),
  question: localizedSchema.describe('the question that its types answer'),
  concept: idOf('concepts').optional().describe('the concept that explains it'),
  types: z
    .array(
      z.strictObject({
        id: slugSchema.describe('permanent; clusters name the type by it'),
        label: localizedTitleSchema.describe('name of the type'),
        sectors: z
          .array(idOf('sectors'))
          .default([])
          .describe('sectors whose clusters are of this type as a rule; said as inferred'),
        sources: sourcesSchema,
      }),
    )
    .min(2)
    .describe('its types'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});

/** A type assigned to a cluster, with the reason. */
export const clusterTypeSchema = z.strictObject({
  typology: quietIdOf('typologies').describe('id of an entry of typologies/'),
  type: slugSchema.describe('id of one of its types'),
  basis: z
    .enum(['read', 'reported'])
    .default('read')
    .describe('read: by the editors from what a source says; reported: told by a source'),
  reason: localizedSchema.describe('why it is of this type'),
  sources: sourcesSchema,
});
