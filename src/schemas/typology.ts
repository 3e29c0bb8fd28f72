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
  order: z.number().int().describe('its position among the typologies'),
  title: localizedTitleSchema.describe('what it classifies by'),
  question: localizedSchema.describe('the question that its types answer'),
  concept: idOf('concepts').optional().describe('the concept that explains it'),
  types: z
    .array(
      z.strictObject({
        id: slugSchema.describe('permanent id, used by clusters'),
        label: localizedTitleSchema.describe('name of the type'),
        sectors: z
          .array(idOf('sectors'))
          .default([])
          .describe('sectors whose clusters are usually of this type; shown as inferred'),
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
    .describe('read: by the editors from a source; reported: by a source'),
  reason: localizedSchema.describe('why it has this type'),
  sources: sourcesSchema,
});
