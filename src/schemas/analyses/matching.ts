import { z } from 'astro/zod';
import { localizedTitleSchema, slugSchema } from '../common.ts';
import { quietIdOf } from '../id-of.ts';
import { analysisFields } from './common.ts';

const weight = z.number().min(0).max(1000);

/** Pairs of clusters with something to offer each other. */
export const matchingAnalysisSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('matching'),
    area: quietIdOf('region-groups')
      .optional()
      .describe('regions within and outside of which partners are looked for'),
    learners: z
      .array(quietIdOf('stages'))
      .default([])
      .describe('stages at which a cluster can learn from one that has gone further'),
    teachers: z
      .array(quietIdOf('stages'))
      .default([])
      .describe('stages at which others can learn from it'),
    weights: z
      .strictObject({
        subject: weight
          .default(4)
          .describe('for two that are about the same, such as wine; less for partly the same'),
        sector: weight.describe('for a sector that both have'),
        group: weight.describe('for a group of sectors that both have, if they share no sector'),
        complement: weight.describe('for each thing that one offers and the other seeks'),
        area: weight.describe('for one within the area and one outside it'),
        border: weight.describe('for two countries'),
        stage: weight.describe('for one that can learn from the other'),
      })
      .describe('what each reason adds to the score of a pair'),
    most: z
      .number()
      .int()
      .min(1)
      .max(10)
      .default(3)
      .describe('how many partners each cluster gets'),
    tags: z
      .array(
        z.strictObject({
          id: slugSchema.describe('permanent; offers and wishes of clusters name it'),
          label: localizedTitleSchema.describe('what is offered or sought'),
        }),
      )
      .max(300)
      .default([])
      .describe('the vocabulary of what clusters offer and seek'),
  })
  .describe('pairs of clusters by sector, stage, area, offers and wishes');
