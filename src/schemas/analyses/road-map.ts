import { z } from 'astro/zod';
import { localizedSchema, slugSchema, someSourcesSchema } from '../common.ts';
import { phrase } from '../../i18n/phrase.ts';
import { idOf, quietIdOf } from '../id-of.ts';
import { organisationKinds } from '../organisation.ts';
import { programmeUses } from '../programme.ts';
import { analysisFields } from './common.ts';

const gapSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always') }).describe('a step of every road map, with a label'),
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
      function: slugSchema.optional().describe('id of one of its rows; by default any'),
    })
    .describe('a resource that the needs matrix scores at the threshold or below'),
  z
    .strictObject({
      kind: z.literal('indicator'),
      id: slugSchema.describe('id of an entry of indicators/'),
      below: z.number().describe('values below this are a gap'),
    })
    .describe('an indicator below a value'),
]);

const ruleSchema = z
  .strictObject({
    id: slugSchema.describe('id of the rule'),
    gap: gapSchema.describe('the gap that it closes'),
    label: localizedSchema
      .optional()
      .describe('the step in words; by default the gap says what to do'),
    theme: quietIdOf('practice-themes').optional().describe('theme of the practices that help'),
    uses: z.array(z.enum(programmeUses)).describe('uses of the programmes that pay for it'),
    bodies: z.array(z.enum(organisationKinds)).describe('kinds of bodies responsible for it'),
    quarters: z.number().int().min(1).max(12).describe('its length in quarters'),
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
    rules: z.array(ruleSchema).min(1).describe('how to close gaps, in the order of the steps'),
    matrices: z
      .array(
        z.strictObject({
          cluster: idOf('clusters').describe('the cluster of the matrix'),
          figure: quietIdOf('figures').describe('the figure with the scores'),
        }),
      )
      .default([])
      .describe('needs matrices of single clusters'),
    example: z
      .strictObject({
        cluster: idOf('clusters').optional().describe('the cluster of the example'),
        needs: quietIdOf('figures')
          .optional()
          .describe('a figure with the needs matrix of an unnamed cluster'),
        country: idOf('countries', z.string()).describe('country of the programmes'),
        start: z
          .string()
          .regex(/^\d{4}-Q[1-4]$/, 'check.schema.quarter')
          .describe('its first quarter: 2026-Q1'),
      })
      .describe('the example on the page'),
  })
  .describe('a road map of three years from gaps, practices, programmes and bodies');
