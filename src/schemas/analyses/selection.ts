import { z } from 'astro/zod';
import { phrase } from '../../i18n/phrase.ts';
import { localizedTitleSchema, slugSchema, someSourcesSchema } from '../common.ts';
import { idOf } from '../id-of.ts';
import { analysisFields } from './common.ts';

const criterionSchema = z.strictObject({
  id: slugSchema.describe('permanent id, used by scores'),
  label: localizedTitleSchema.describe('the criterion'),
  group: localizedTitleSchema.optional().describe('heading above it, for the first of several'),
  weight: z
    .number()
    .min(0)
    .max(1000)
    .default(1)
    .describe('weight relative to the others; 0 has no effect'),
  measures: z
    .array(
      z.strictObject({
        id: slugSchema.describe('permanent id, used by scores'),
        label: localizedTitleSchema.describe('the number, with its unit'),
      }),
    )
    .min(1)
    .max(8)
    .optional()
    .describe(
      'counted numbers instead of a score: each is scored relative to the largest value, and they share the weight',
    ),
});

const requirementSchema = z.strictObject({
  id: slugSchema.describe('permanent id, used by candidates'),
  label: localizedTitleSchema.describe('the requirement, to which the answer is yes or no'),
  binding: z
    .boolean()
    .describe('true: candidates that do not meet it are excluded; false: it is only shown'),
  number: z
    .strictObject({
      label: localizedTitleSchema.describe('the required number, with its unit'),
      least: z.number().optional().describe('its minimum; without one, it does not filter'),
    })
    .optional()
    .describe('a number with a minimum, instead of yes or no'),
});

const stepSchema = z
  .strictObject({
    id: slugSchema.describe('permanent'),
    label: localizedTitleSchema.describe('name of those who pass it'),
    least: z.number().int().positive().describe('minimum that go on'),
    most: z.number().int().positive().describe('maximum that go on'),
  })
  .refine(({ least: min, most: max }) => min <= max, {
    path: ['most'],
    message: 'check.schema.leastMost',
    params: { hint: phrase('check.mend.leastMost') },
  });

const candidateSchema = z
  .strictObject({
    id: slugSchema.describe('permanent'),
    cluster: idOf('clusters').optional().describe('id of an entry of clusters/, if it is one'),
    region: idOf('regions', z.string())
      .optional()
      .describe('id of an entry of regions/, if it is one'),
    label: localizedTitleSchema.optional().describe('its name, if it has no entry'),
    scores: z
      .record(slugSchema, z.number())
      .default({})
      .describe('by id of a criterion or measure; omit unknown ones'),
    counts: z
      .record(slugSchema, z.number())
      .default({})
      .describe('by id of a requirement with a minimum: the number'),
    within: slugSchema
      .optional()
      .describe('id of the candidate of the first round to which it belongs'),
    meets: z
      .record(slugSchema, z.boolean())
      .default({})
      .describe('by id of a requirement: is it met? Omit if unknown'),
    sources: someSourcesSchema,
  })
  .refine(
    (one) => [one.cluster, one.region, one.label].filter((name) => name !== undefined).length === 1,
    {
      path: ['cluster'],
      message: 'check.schema.clusterOrLabel',
      params: { hint: phrase('check.mend.keepOne') },
    },
  );

/** One round: candidates weighed by criteria, checked against requirements and led through steps. */
const roundFields = {
  candidatesAre: localizedTitleSchema.describe('what is selected, as a column heading'),
  scale: z
    .strictObject({
      worst: z.number().describe('the worst score'),
      best: z.number().describe('the best one; it may be the smaller number'),
    })
    .refine(({ worst, best }) => worst !== best, {
      path: ['best'],
      message: 'check.schema.otherNumber',
    })
    .describe('the scale on which each criterion is scored'),
  criteria: z.array(criterionSchema).min(1).max(40).describe('criteria for candidates'),
  requirements: z
    .array(requirementSchema)
    .max(20)
    .default([])
    .describe('requirements answered with yes or no'),
  steps: z.array(stepSchema).min(1).max(6).describe('number that go on, step by step'),
  leastCoverage: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('minimum share of weights with known scores for a rank'),
  draws: z
    .strictObject({
      spread: z
        .enum(['any', 'near'])
        .describe('any: every combination of weights; near: each between half and double'),
      number: z.number().int().min(100).max(5000).describe('number of random combinations'),
      seed: z.number().int().nonnegative().describe('the same seed gives the same combinations'),
    })
    .default({ spread: 'any', number: 1000, seed: 1 })
    .describe('how the weights are varied'),
  candidates: z.array(candidateSchema).max(1000).default([]).describe('the candidates'),
};

/** A selection in one round, or in two: regions first, then the clusters in those that go on. */
export const selectionAnalysisSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('selection'),
    ...roundFields,
    first: z
      .strictObject(roundFields)
      .optional()
      .describe('a preliminary round: only candidates within those that go on are considered'),
  })
  .describe('a shortlist of candidates by criteria and requirements');
