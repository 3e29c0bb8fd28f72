import { z } from 'astro/zod';
import { localizedSchema, slugSchema, someSourcesSchema } from '../common.ts';
import { phrase } from '../../i18n/phrase.ts';
import { idOf, quietIdOf } from '../id-of.ts';
import { organisationKinds } from '../organisation.ts';
import { programmeUses } from '../programme.ts';
import { analysisFields } from './common.ts';

const gapSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('always') })
    .describe('a step that every road map has; it says what it is with a label'),
  z
    .strictObject({
      kind: z.literal('criterion'),
      id: slugSchema.describe('id of a criterion of stages/'),
    })
    .describe('a criterion of a stage that is not met, or not reported'),
  z
    .strictObject({
      kind: z.literal('need'),
      resource: slugSchema.describe('id of a column of the needs matrix'),
      function: slugSchema.optional().describe('id of a row of it; any row where left out'),
    })
    .describe('a resource that the needs matrix scores at the threshold or below'),
  z
    .strictObject({
      kind: z.literal('indicator'),
      id: slugSchema.describe('id of an entry of indicators/'),
      below: z.number().describe('it is a gap below this value'),
    })
    .describe('an indicator below a value'),
]);

const ruleSchema = z
  .strictObject({
    id: slugSchema.describe('id of the rule'),
    gap: gapSchema.describe('the gap that it answers'),
    label: localizedSchema
      .optional()
      .describe('the step in words; a gap says itself what is to be done'),
    theme: quietIdOf('practice-themes')
      .optional()
      .describe('theme of the practices that answer it'),
    uses: z.array(z.enum(programmeUses)).describe('uses of the programmes that pay for it'),
    bodies: z.array(z.enum(organisationKinds)).describe('kinds of the bodies that carry it'),
    quarters: z.number().int().min(1).max(12).describe('for how many quarters it is laid out'),
    sources: someSourcesSchema,
  })
  .superRefine(({ gap, label }, context) => {
    if (gap.kind !== 'always' || label) return;
    const params = { hint: phrase('check.mend.stepLabel') };
    context.addIssue({
      code: 'custom',
      path: ['label'],
      message: 'check.schema.stepLabel',
      params,
    });
  });

/** A three-year road map, composed from gaps, practices, programmes and organisations. */
export const roadMapAnalysisSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('road-map'),
    threshold: z
      .number()
      .describe('the highest score of the needs matrix that still counts as a need'),
    rules: z.array(ruleSchema).min(1).describe('how gaps are answered, in the order of the steps'),
    matrices: z
      .array(
        z.strictObject({
          cluster: idOf('clusters').describe('the cluster of which the matrix tells'),
          figure: quietIdOf('figures').describe('the figure that holds the scores'),
        }),
      )
      .default([])
      .describe('needs matrices of single clusters'),
    example: z
      .strictObject({
        cluster: idOf('clusters').optional().describe('the cluster of the example'),
        needs: quietIdOf('figures')
          .optional()
          .describe('a figure with a needs matrix of no named cluster'),
        country: idOf('countries', z.string()).describe('country whose programmes are looked at'),
        start: z
          .string()
          .regex(/^\d{4}-Q[1-4]$/, 'check.schema.quarter')
          .describe('its first quarter: 2026-Q1'),
      })
      .describe('the road map that the page shows'),
  })
  .describe('a road map of three years from gaps, practices, programmes and bodies');
