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
      .describe('group of regions; partners are one inside and one outside'),
    learners: z
      .array(quietIdOf('stages'))
      .default([])
      .describe('stages at which a cluster can learn from a more developed one'),
    teachers: z
      .array(quietIdOf('stages'))
      .default([])
      .describe('stages at which others can learn from it'),
    weights: z
      .strictObject({
        subject: weight
          .default(4)
          .describe('for two in the same field, such as wine; less for partly the same'),
        sector: weight.describe('for a shared sector'),
        group: weight.describe('for a shared group of sectors, if no sector is shared'),
        complement: weight.describe('for each thing that one offers and the other seeks'),
        area: weight.describe('for one within the area and one outside it'),
        border: weight.describe('for two different countries'),
        stage: weight.describe('for one that can learn from the other'),
      })
      .describe('what each reason adds to the score of a pair'),
    most: z
      .number()
      .int()
      .min(1)
      .max(10)
      .default(3)
      .describe('number of partners for each cluster'),
    tags: z
      .array(
        z.strictObject({
          id: slugSchema.describe('permanent id, used by offers and wishes of clusters'),
          label: localizedTitleSchema.describe('what is offered or sought'),
        }),
      )
      .max(300)
      .default([])
      .describe('tags for what clusters offer and seek'),
  })
  .describe('pairs of clusters by sector, stage, area, offers and wishes');
