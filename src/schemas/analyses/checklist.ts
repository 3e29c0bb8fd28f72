import { z } from 'astro/zod';
import { localizedSchema, localizedTitleSchema, slugSchema, someSourcesSchema } from '../common.ts';
import { phrase } from '../../i18n/phrase.ts';
import { idOf } from '../id-of.ts';
import { profileAspects } from '../profile.ts';
import { analysisFields } from './common.ts';

/**
 * A checklist: items that are present, partly present, missing or unknown, without a score. What is missing proposes
 * joint activities; what is present reaches a level, where a source sets any, or points to types of clusters.
 */
export const checklistAnalysisSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('checklist'),
    items: z
      .array(
        z.strictObject({
          id: slugSchema.describe('id of the item'),
          label: localizedSchema.describe('what a yes means'),
          finding: localizedSchema.optional().describe('what a no means'),
          activities: z
            .array(slugSchema)
            .default([])
            .describe('ids of the joint activities below that help to achieve it'),
          profile: z
            .array(z.enum(profileAspects))
            .default([])
            .describe('fields of a cluster’s profile that together mean yes'),
          sources: someSourcesSchema,
        }),
      )
      .min(1)
      .describe('the items, in order'),
    activities: z
      .array(
        z.strictObject({
          id: slugSchema.describe('id of the activity'),
          label: localizedSchema.describe('what members do together'),
          sources: someSourcesSchema,
        }),
      )
      .default([])
      .describe('joint activities, proposed by the answers'),
    levels: z
      .array(
        z.strictObject({
          id: slugSchema.describe('id of the level'),
          label: localizedTitleSchema.describe('name of the level'),
          items: z
            .array(slugSchema)
            .min(1)
            .describe('ids of items that need a yes, besides those of lower levels'),
        }),
      )
      .default([])
      .describe('levels of a certificate, lowest first; none if no source defines any'),
    types: z
      .array(
        z.strictObject({
          typology: idOf('typologies').describe('the typology that the type belongs to'),
          type: slugSchema.describe('id of one of its types'),
          items: z.array(slugSchema).min(1).describe('ids of items that indicate the type'),
        }),
      )
      .default([])
      .describe('types of clusters that the answers can suggest'),
    selection: idOf('analyses').optional().describe('the selection of clusters to examine'),
    rules: z
      .array(
        z.strictObject({
          id: slugSchema.describe('id of the question'),
          question: localizedSchema.describe('what to know about a certificate'),
          answer: localizedSchema
            .optional()
            .describe('what the sources say; omit if they say nothing'),
          sources: someSourcesSchema,
        }),
      )
      .default([])
      .describe('what the sources say about a certificate, and what they do not'),
    example: z
      .strictObject({
        cluster: idOf('clusters').optional().describe('the cluster that answers'),
        answers: z
          .array(
            z.strictObject({
              item: slugSchema.describe('id of an item above'),
              answer: z.enum(['yes', 'partly', 'no']).describe('the answer; omit if unknown'),
              note: localizedSchema.optional().describe('evidence'),
            }),
          )
          .min(1)
          .describe('answers by item'),
      })
      .optional()
      .describe('answers of a reported case'),
  })
  .superRefine(({ items, activities, levels, types, example }, context) => {
    const refuse = (path: (string | number)[], name: 'itemAbove' | 'activityBelow') => {
      const params = { hint: phrase(`check.mend.${name}`) };
      context.addIssue({ code: 'custom', path, message: `check.schema.${name}`, params });
    };
    const known = new Set(items.map(({ id }) => id));
    const does = new Set(activities.map(({ id }) => id));
    for (const [index, { item }] of (example?.answers ?? []).entries()) {
      if (!known.has(item)) refuse(['example', 'answers', index, 'item'], 'itemAbove');
    }
    for (const [list, groups] of Object.entries({ levels, types })) {
      for (const [index, group] of groups.entries()) {
        for (const [at, item] of group.items.entries()) {
          if (!known.has(item)) refuse([list, index, 'items', at], 'itemAbove');
        }
      }
    }
    for (const [index, item] of items.entries()) {
      for (const [at, activity] of item.activities.entries()) {
        if (!does.has(activity)) refuse(['items', index, 'activities', at], 'activityBelow');
      }
    }
  })
  .describe('a checklist of what is present, missing and unknown');
