import { z } from 'astro/zod';
import { phrase } from '../../i18n/phrase.ts';
import { localizedTitleSchema, slugSchema, someSourcesSchema } from '../common.ts';
import { idOf } from '../id-of.ts';
import { analysisFields } from './common.ts';

const criterionSchema = z.strictObject({
  id: slugSchema.describe('permanent; scores name the criterion by it'),
  label: localizedTitleSchema.describe('the criterion'),
  group: localizedTitleSchema
    .optional()
    .describe('heading under which it stands, for the first one of several'),
  weight: z
    .number()
    .min(0)
    .max(1000)
    .default(1)
    .describe('how much it weighs beside the others; 0 counts nothing'),
  measures: z
    .array(
      z.strictObject({
        id: slugSchema.describe('permanent; scores name the measure by it'),
        label: localizedTitleSchema.describe('the number, with its unit'),
      }),
    )
    .min(1)
    .max(8)
    .optional()
    .describe(
      'numbers as counted, in place of a score: each is worth its share of the largest one among the candidates, and they share the weight',
    ),
});

const requirementSchema = z.strictObject({
  id: slugSchema.describe('permanent; candidates name the requirement by it'),
  label: localizedTitleSchema.describe('the requirement, to which the answer is yes or no'),
  binding: z
    .boolean()
    .describe('true: a candidate that does not meet it is out; false: it is only told'),
  number: z
    .strictObject({
      label: localizedTitleSchema.describe('the number that is asked, with its unit'),
      least: z.number().optional().describe('its minimum; without one, nothing is required yet'),
    })
    .optional()
    .describe('a number with a minimum, in place of yes or no'),
});

const stepSchema = z
  .strictObject({
    id: slugSchema.describe('permanent'),
    label: localizedTitleSchema.describe('what those who go on from it are called'),
    least: z.number().int().positive().describe('how many go on at least'),
    most: z.number().int().positive().describe('how many go on at most'),
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
      .describe('by id of a criterion or measure; one that is not known is left out'),
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
      .describe('by id of a requirement: is it met? What is not known is left out'),
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
  candidatesAre: localizedTitleSchema.describe('what is chosen, as the heading of a column'),
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
  criteria: z.array(criterionSchema).min(1).max(40).describe('by what candidates are weighed'),
  requirements: z.array(requirementSchema).max(20).default([]).describe('what is yes or no'),
  steps: z.array(stepSchema).min(1).max(6).describe('how many go on, step by step'),
  leastCoverage: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('what share of the weights must stand on known scores for a place'),
  draws: z
    .strictObject({
      spread: z
        .enum(['any', 'near'])
        .describe('any: each mix of weights; near: each between half and twice what it is'),
      number: z.number().int().min(100).max(5000).describe('how many mixes are drawn'),
      seed: z.number().int().nonnegative().describe('the same seed draws the same mixes'),
    })
    .default({ spread: 'any', number: 1000, seed: 1 })
    .describe('how the weights are varied'),
  candidates: z.array(candidateSchema).max(1000).default([]).describe('who is to be chosen from'),
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
      .describe('a round before: only candidates within those that go on from it are chosen from'),
  })
  .describe('candidates weighed by criteria and requirements, to a shortlist');
